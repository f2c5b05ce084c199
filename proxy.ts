import { type NextRequest, NextResponse } from "next/server";
import { opensPreview, previewTokenOf } from "./app/_edge/living-preview";
import { ownAddress } from "./app/_edge/own-address";
import { rememberPreview } from "./app/_edge/preview-cookie";
import { deskCsp } from "./cache/desk-csp";

/** Dynamic pages only: reader pages never come by here. */
export const config = {
  matcher: ["/desk/:path*", "/sign-in/:path*", "/invite/:path*", "/reset/:path*", "/preview/:path*"],
};

const SESSION = ["__Host-newsroom-session", "newsroom-session"];

/** A story, or the front, in the readers' clothes: the desk shows it in a frame. */
const FRAMED = /^\/desk\/(?:stories\/\d+|front)\/proof$/;

/** A courtesy, not the lock: who may do what is decided by verbs and queries. */
export async function proxy(request: NextRequest) {
  const isDesk = /^\/desk(?:\/|$)/.test(request.nextUrl.pathname);
  const isReading = request.method === "GET" || request.method === "HEAD";
  if (isDesk && isReading && !SESSION.some((name) => request.cookies.has(name))) return toSignIn(request);
  const isPreview = /^\/preview(?:\/|$)/.test(request.nextUrl.pathname);
  if (isPreview && !(await opensPreview(request.nextUrl.pathname))) return toNothing();
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const isFramed = FRAMED.test(request.nextUrl.pathname);
  const csp = deskCsp(nonce, { isWriting: isDesk && !isFramed, isFramed });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", csp);
  headers.set("x-asked", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("x-device", request.headers.get("user-agent") ?? "");
  headers.set("user-agent", process.env.NEWSROOM_WHOLE_PAGES ?? "");
  const response = withDeskHeaders(NextResponse.next({ request: { headers } }), csp);
  const token = previewTokenOf(request.nextUrl.pathname);
  if (token) rememberPreview(response, token);
  return response;
}

/** The house's page for what is not there: unlike Next's own it is complete without script. */
async function toNothing() {
  const page = await fetch(`${ownAddress()}/missing`);
  const status = page.ok ? 404 : page.status;
  const headers = { "content-type": "text/html; charset=utf-8" };
  const csp = page.headers.get("content-security-policy");
  return withDeskHeaders(new NextResponse(page.body, { status, headers }), csp);
}

function toSignIn(request: NextRequest) {
  const url = request.nextUrl.clone();
  url.search = new URLSearchParams({ next: url.pathname + url.search }).toString();
  url.pathname = "/sign-in";
  return withDeskHeaders(NextResponse.redirect(url, 307), "default-src 'none'");
}

function withDeskHeaders(response: NextResponse, csp: string | null) {
  if (csp) response.headers.set("content-security-policy", csp);
  response.headers.set("cache-control", "no-store");
  response.headers.set("x-robots-tag", "noindex, nofollow");
  return response;
}

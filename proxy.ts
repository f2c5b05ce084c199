import { type NextRequest, NextResponse } from "next/server";
import { deskCsp } from "./cache/desk-csp";

/** Dynamic pages only: reader pages never come by here. */
export const config = {
  matcher: ["/desk/:path*", "/sign-in/:path*", "/invite/:path*", "/reset/:path*", "/preview/:path*"],
};

const SESSION = ["__Host-newsroom-session", "newsroom-session"];

/** A courtesy, not the lock: who may do what is decided by verbs and queries. */
export function proxy(request: NextRequest) {
  const isDesk = /^\/desk(?:\/|$)/.test(request.nextUrl.pathname);
  const isReading = request.method === "GET" || request.method === "HEAD";
  if (isDesk && isReading && !SESSION.some((name) => request.cookies.has(name))) return toSignIn(request);
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const csp = deskCsp(nonce, isDesk);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", csp);
  headers.set("x-asked", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("x-device", request.headers.get("user-agent") ?? "");
  headers.set("user-agent", process.env.NEWSROOM_WHOLE_PAGES ?? "");
  return withDeskHeaders(NextResponse.next({ request: { headers } }), csp);
}

function toSignIn(request: NextRequest) {
  const url = request.nextUrl.clone();
  url.search = new URLSearchParams({ next: url.pathname + url.search }).toString();
  url.pathname = "/sign-in";
  return withDeskHeaders(NextResponse.redirect(url, 307), "default-src 'none'");
}

function withDeskHeaders(response: NextResponse, csp: string) {
  response.headers.set("content-security-policy", csp);
  response.headers.set("cache-control", "no-store");
  response.headers.set("x-robots-tag", "noindex, nofollow");
  if (process.env.PUBLIC_URL?.startsWith("https:"))
    response.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  return response;
}

import "server-only";
import { createHash } from "node:crypto";
import { connection } from "next/server";
import { Unavailable } from "@/newsroom/errors";

export type Printed = { text: string; etag: string; modifiedAt: Date | null };

export const printedOf = (text: string, modifiedAt: Date | null): Printed => ({
  text,
  etag: `W/"${createHash("sha1").update(text).digest("base64url")}"`,
  modifiedAt,
});

/** As for pages: a second in a shared cache, so that what was withdrawn is gone. */
const KEPT = "public, max-age=0, s-maxage=1, must-revalidate";
const GONE_SOON = { "cache-control": "no-store" };

const hasIt = (request: Request, { etag }: Printed) =>
  (request.headers.get("if-none-match") ?? "").split(",").some((known) => known.trim() === etag);

/** Texts for machines: feeds and site maps; conditional, and 503 while the database is down. */
export async function answerText(
  request: Request,
  type: string,
  read: () => Promise<Printed | { movedTo: string } | null>,
): Promise<Response> {
  await connection();
  try {
    const printed = await read();
    if (!printed) return new Response(null, { status: 404, headers: GONE_SOON });
    if ("movedTo" in printed)
      return new Response(null, { status: 308, headers: { ...GONE_SOON, location: printed.movedTo } });
    const headers = new Headers({ "cache-control": KEPT, etag: printed.etag });
    if (printed.modifiedAt) headers.set("last-modified", printed.modifiedAt.toUTCString());
    if (hasIt(request, printed)) return new Response(null, { status: 304, headers });
    headers.set("content-type", type);
    return new Response(printed.text, { headers });
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return new Response(null, { status: 503, headers: { ...GONE_SOON, "retry-after": "10" } });
  }
}

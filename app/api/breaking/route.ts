import { connection } from "next/server";
import { readBreaking } from "@/app/_edge/reader-queries";
import { articlePath } from "@/components/site/addresses";
import { Unavailable } from "@/newsroom/errors";

/** Soon enough for an open page, seldom enough for us. */
const KEPT = "public, max-age=0, s-maxage=5";

/** The breaking line that stands now, for pages that are kept without it. */
export async function GET() {
  await connection();
  try {
    const line = await readBreaking();
    const told = line && {
      id: line.id,
      text: line.text,
      href: line.article ? articlePath(line.article) : null,
      until: line.expiresAt,
    };
    return Response.json({ line: told }, { headers: { "cache-control": KEPT } });
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return new Response(null, { status: 503, headers: { "cache-control": "no-store", "retry-after": "10" } });
  }
}

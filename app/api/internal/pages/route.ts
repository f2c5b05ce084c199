import { isInternal } from "@/app/_edge/internal-secret";
import { reportOnPages } from "@/app/_edge/library";

/** Which finished pages this process holds and how often each was rendered, for tests and measurements. */
export async function GET(request: Request) {
  if (!isInternal(request)) return new Response(null, { status: 404 });
  return Response.json(reportOnPages(), { headers: { "cache-control": "no-store" } });
}

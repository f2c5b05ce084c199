import { isInternal } from "@/app/_edge/internal-secret";

type Library = { report(): unknown };

const LIBRARY = Symbol.for("newsroom.library");
const home = globalThis as typeof globalThis & { [LIBRARY]?: Library };

/** Which finished pages this process holds and how often each was rendered, for tests and measurements. */
export async function GET(request: Request) {
  if (!isInternal(request)) return new Response(null, { status: 404 });
  return Response.json(home[LIBRARY]?.report() ?? null, { headers: { "cache-control": "no-store" } });
}

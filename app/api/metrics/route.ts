import { mayMeasure } from "@/app/_edge/internal-secret";
import { printMetrics } from "@/app/_edge/metrics";

/** How this process does, for who measures it with a key. */
export async function GET(request: Request) {
  if (!mayMeasure(request))
    return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const { text, type } = await printMetrics();
  return new Response(text, { headers: { "content-type": type, "cache-control": "no-store" } });
}

import { connection } from "next/server";
import { env } from "@/env";

/** Shows search engines that the pings which name this key are ours. */
export async function GET(): Promise<Response> {
  await connection();
  const { INDEXNOW_KEY } = env();
  if (!INDEXNOW_KEY) return new Response(null, { status: 404 });
  return new Response(INDEXNOW_KEY, { headers: { "content-type": "text/plain; charset=utf-8" } });
}

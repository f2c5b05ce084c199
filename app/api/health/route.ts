import { connection } from "next/server";

/** The process lives. */
export async function GET() {
  await connection();
  return Response.json({ status: "alive" }, { headers: { "cache-control": "no-store" } });
}

import { connection } from "next/server";
import { checkReadiness } from "@/app/_edge/readiness";

/** Database, migrations and storage answer: this instance may get visitors. */
export async function GET() {
  await connection();
  const failing = await checkReadiness();
  const status = failing.length === 0 ? 200 : 503;
  return Response.json(
    { ready: status === 200, failing },
    { status, headers: { "cache-control": "no-store" } },
  );
}

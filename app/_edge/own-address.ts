import { env } from "@/env";

const EVERYWHERE = ["0.0.0.0", "::"];

/** This process, seen from itself. */
export function ownAddress(): string {
  const { BIND_ADDRESS, PORT } = env();
  if (EVERYWHERE.includes(BIND_ADDRESS)) return `http://127.0.0.1:${PORT}`;
  return `http://${BIND_ADDRESS.includes(":") ? `[${BIND_ADDRESS}]` : BIND_ADDRESS}:${PORT}`;
}

import "server-only";

/** One line for whoever runs the machine: what failed and where, never what people wrote. */
export function log(error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(JSON.stringify({ level: "error", at: new Date().toISOString(), name, stack }));
}

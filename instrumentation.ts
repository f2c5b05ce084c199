/** Runs once when a server process starts, and never while the site is built. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { startInstance } = await import("./instrumentation-node");
  startInstance();
}

import { freePort } from "@/scripts/lib/ports.mjs";
import { serve } from "@/scripts/lib/serve.mjs";

/** An instance of one's own on the same database, to be killed without a word and started again. */
export async function mortalServer() {
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const env = { ...process.env, PUBLIC_URL: site };
  const start = () => serve({ mode: "start", port, host: "127.0.0.1", env, stdio: "ignore" });
  let server: ReturnType<typeof serve> | null = start();
  await server.ready();
  return {
    site,
    isUp: () => server !== null,
    async kill() {
      if (!server?.pid) return;
      process.kill(process.platform === "win32" ? server.pid : -server.pid, "SIGKILL");
      await server.ended;
      server = null;
    },
    async revive() {
      if (server) return;
      server = start();
      await server.ready();
    },
    stop: async () => server?.stop(),
  };
}

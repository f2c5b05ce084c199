import { expect, test } from "@playwright/test";
import { cast, demoPassword } from "@/db/seed/cast";
import { freePort } from "@/scripts/lib/ports.mjs";
import { serve } from "@/scripts/lib/serve.mjs";
import { ask } from "./ask";
import { setSession } from "./session-of";

const address = "https://almasalla.test";
let at = "";
let server: ReturnType<typeof serve>;

test.beforeAll(async () => {
  const port = await freePort();
  at = `http://localhost:${port}`;
  const env = { ...process.env, PUBLIC_URL: address };
  server = serve({ mode: "start", port, host: "127.0.0.1", env, stdio: "ignore" });
  await server.ready();
});

test.afterAll(() => server.stop());

const signIn = (origin: string) =>
  ask("/api/session", {
    at,
    method: "POST",
    body: JSON.stringify({ email: cast.zainab.email, password: demoPassword }),
    headers: { origin, host: "almasalla.test", "content-type": "application/json" },
  });

test("behind https every answer tells browsers to stay with it", async () => {
  for (const path of [
    "/",
    "/desk",
    "/sign-in",
    "/api/health",
    "/feed",
    "/nowhere",
    "/media/1/a.webp",
    "/sw.js",
  ]) {
    const { headers } = await ask(path, { at });
    expect(headers["strict-transport-security"], path).toBe("max-age=31536000; includeSubDomains");
  }
});

test("behind https nobody but this very host can set the session, and no script reads it", async () => {
  const answer = await signIn(address);
  expect(answer.status).toBe(200);
  const cookie = setSession(answer);
  expect(cookie).toMatch(/^__Host-newsroom-session=/);
  for (const word of [/; Secure/i, /; HttpOnly/i, /; SameSite=lax/i, /; Path=\/(?:;|$)/i])
    expect(cookie).toMatch(word);
  expect(cookie).not.toMatch(/; Domain=/i);
});

test("behind https a page that came over http is another's", async () => {
  expect((await signIn("http://almasalla.test")).status).toBe(403);
});

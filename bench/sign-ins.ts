import { request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { cast, demoPassword } from "@/db/seed/cast";
import { freePort } from "@/scripts/lib/ports.mjs";
import { serve } from "@/scripts/lib/serve.mjs";
import { percentile, tell } from "./figures";
import { startBenchSite } from "./site";

const ATTACKS = 10_000;
const ADDRESSES = 200;
const AT_ONCE = 50;
/** How often the two who have a right to come in try it meanwhile. */
const EVERY_MS = 700;

type Try = { email: string; password: string; from: string; cookie?: string };
type Answer = { status: number; ms: number; cookies: string };

const site = await startBenchSite();
const port = await freePort();
const address = `http://localhost:${port}`;
/** Addresses are made up here as a proxy of ours would tell them. */
const env = { ...site.env, PUBLIC_URL: address, TRUST_PROXY: "1", LOG_LEVEL: "error" };
const server = serve({ mode: "start", port, host: "127.0.0.1", env, stdio: "ignore" });
await server.ready();

function signIn({ email, password, from, cookie = "" }: Try): Promise<Answer> {
  const body = JSON.stringify({ email, password });
  const headers = {
    origin: address,
    cookie,
    "x-forwarded-for": from,
    "content-length": Buffer.byteLength(body),
  };
  const since = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request({ port, path: "/api/session", method: "POST", headers }, (answer) => {
      answer.resume().on("end", () => {
        const cookies = (answer.headers["set-cookie"] ?? []).map((one) => one.split(";", 1)[0]).join("; ");
        resolve({ status: answer.statusCode ?? 0, ms: performance.now() - since, cookies });
      });
    });
    asked.on("error", reject).end(body);
  });
}

const owner = { email: cast.ali.email, password: demoPassword, from: "192.0.2.10" };
const another = { email: cast.haider.email, password: demoPassword, from: "192.0.2.20" };
/** The browser from which علي works every day. */
const known = await signIn(owner);

let sent = 0;
const refused = new Map<number, number>();
const since = performance.now();
async function attack(): Promise<void> {
  while (sent < ATTACKS) {
    const at = sent++;
    const from = `198.51.${Math.floor((at % ADDRESSES) / 100)}.${at % 100}`;
    const { status } = await signIn({ email: cast.ali.email, password: `not-the-password-${at}`, from });
    refused.set(status, (refused.get(status) ?? 0) + 1);
  }
}
const attacks = Promise.all(Array.from({ length: AT_ONCE }, attack));
let isOver = false;
void attacks.finally(() => {
  isOver = true;
});

const others: Answer[] = [];
const owners: Answer[] = [];
while (!isOver) {
  others.push(await signIn(another));
  owners.push(await signIn({ ...owner, cookie: known.cookies }));
  await wait(EVERY_MS);
}
await attacks;
const seconds = (performance.now() - since) / 1_000;

const told = (answers: Answer[]) => {
  const times = answers.map(({ ms }) => ms);
  const inside = answers.filter(({ status }) => status === 200).length;
  const [half, most] = [percentile(times, 0.5), Math.max(...times)];
  return `${inside} of ${answers.length}, p50 ${half.toFixed(0)} ms, most ${most.toFixed(0)} ms`;
};
const answers = [...refused].map(([status, count]) => `${status}: ${count}`).join(", ");
tell(
  `${ATTACKS} wrong sign-ins from ${ADDRESSES} addresses`,
  `${seconds.toFixed(0)} s (${answers})`,
  "none let in",
);
tell("another person's right sign-in meanwhile", told(others), "all, ≤ 500 ms");
tell("the attacked owner, from a known browser", told(owners), "all");
await server.stop();
await site.stop();

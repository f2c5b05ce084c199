import { demoPassword } from "@/db/seed/cast";
import { percentile, tell } from "./figures";
import { listenerOf, megabytesOf } from "./memory";
import { aPhotograph } from "./photograph";
import { startBenchSite } from "./site";
import { ssim } from "./ssim";

type Sent = { id: number; hash: string; width: number };

const TIMES = 8;
const AT_ONCE = 200;
/** What a phone of 412 pixels asks for at one and at two dots to a pixel. */
const HERO = [480, 960] as const;

/** What whoever brings pictures feels, and what they cost: `npm run bench:pictures`. */
const site = await startBenchSite();
try {
  const address = site.env.E2E_BASE_URL ?? "";
  const cookie = await signIn(address);
  const photograph = await aPhotograph(4_000, 3_000, 1);
  await measureUpload(address, cookie, photograph);
  await measureHero(address, cookie, await aPhotograph(1_600, 1_000, 2));
  await measureCrowd(address, cookie);
} finally {
  await site.stop();
}

async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify({ email: "ali@almasalla.test", password: demoPassword }),
  });
  if (answer.status !== 200) throw new Error(`signing in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

async function upload(address: string, cookie: string, bytes: Buffer): Promise<Sent> {
  const answer = await fetch(`${address}/api/desk/pictures`, {
    method: "POST",
    headers: { cookie, origin: address, "content-type": "application/octet-stream" },
    body: new Uint8Array(bytes),
  });
  if (answer.status !== 200) throw new Error(`uploading: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).picture;
}

async function rendition(address: string, cookie: string, name: string, { id, hash }: Sent): Promise<Buffer> {
  const [width, ext] = name.split(".");
  const answer = await fetch(`${address}/media/${id}/${width}-${hash.slice(0, 8)}.${ext}`, {
    headers: { cookie },
  });
  if (answer.status !== 200) throw new Error(`rendition ${name}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** From the first byte sent until the writer sees the picture in the text. */
async function measureUpload(address: string, cookie: string, photograph: Buffer): Promise<void> {
  const kept: number[] = [];
  const seen: number[] = [];
  await upload(address, cookie, photograph);
  for (let turn = 0; turn < TIMES; turn++) {
    const start = performance.now();
    const picture = await upload(address, cookie, photograph);
    kept.push(performance.now() - start);
    await rendition(address, cookie, "w960.jpg", picture);
    seen.push(performance.now() - start);
  }
  const size = `${(photograph.length / 1e6).toFixed(1)} MB`;
  tell(`12-megapixel JPEG of ${size} → in the library`, spoken(kept), "≤ 2,000 ms");
  tell("… → shown in the story", spoken(seen), "≤ 2,000 ms");
}

function spoken(times: number[]): string {
  return `${percentile(times, 0.5).toFixed(0)} ms (slowest: ${Math.max(...times).toFixed(0)})`;
}

/** The weight of the picture over a story, and how like the original it looks. */
async function measureHero(address: string, cookie: string, photograph: Buffer): Promise<void> {
  const ours = await upload(address, cookie, photograph);
  for (const width of HERO) {
    const avif = await rendition(address, cookie, `w${width}.avif`, ours);
    const score = await ssim(photograph, avif, width);
    tell(
      `hero AVIF, ${width} wide, of a grainy photograph`,
      `${(avif.length / 1_000).toFixed(1)} kB, SSIM ${score.toFixed(3)}`,
      width === HERO[0] ? "≤ 40 kB" : "beside it",
    );
  }
}

/** Two hundred files at once, while readers go on reading. */
async function measureCrowd(address: string, cookie: string): Promise<void> {
  const server = listenerOf(Number(new URL(address).port));
  const files = await Promise.all([3, 4, 5, 6].map((seed) => aPhotograph(3_000, 2_000, seed)));
  const before = megabytesOf(server);
  let most = before;
  const pages: number[] = [];
  const failed: number[] = [];
  let isDone = false;
  const watching = (async () => {
    while (!isDone) {
      const start = performance.now();
      const { status } = await fetch(`${address}/`);
      if (status === 200) pages.push(performance.now() - start);
      else failed.push(status);
      most = Math.max(most, megabytesOf(server));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  const start = performance.now();
  const outcomes = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, (_, at) =>
      upload(address, cookie, files[at % files.length] ?? Buffer.alloc(0)),
    ),
  );
  isDone = true;
  await watching;
  const taken = outcomes.filter(({ status }) => status === "fulfilled").length;
  const seconds = (performance.now() - start) / 1_000;
  tell(
    `${AT_ONCE} uploads of 6 megapixels at once: taken`,
    `${taken} in ${seconds.toFixed(0)} s`,
    `${AT_ONCE}`,
  );
  tell(
    "… memory of the server and all it started",
    `${before.toFixed(0)} → ${most.toFixed(0)} MB`,
    "≤ 700 MB",
  );
  tell(
    "… the front page meanwhile",
    `p50 ${percentile(pages, 0.5).toFixed(0)} ms, p99 ${percentile(pages, 0.99).toFixed(0)} ms, ${failed.length} failed`,
    "served",
  );
}

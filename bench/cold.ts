import { percentile, tell } from "./figures";

/** The engine is warm, the page is not: as when the cache was emptied on a running server. */
const WARM_UP = 60;
const TIMES = 100;

type Site = { address: string; secret: string; ids: number[] };

/** How long the server takes for an article it does not hold. */
export async function measureColdRender({ address, secret, ids }: Site): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + TIMES; turn++) {
    const id = ids[turn % ids.length];
    await takeAway(address, secret, `article:${id}`);
    const start = performance.now();
    const answer = await fetch(`${address}/news/${id}`);
    await answer.arrayBuffer();
    if (answer.headers.get("x-nextjs-cache") !== "MISS") throw new Error("the page was not cold");
    if (turn >= WARM_UP) times.push(performance.now() - start);
  }
  const [median, late] = [percentile(times, 0.5), percentile(times, 0.95)];
  tell("cold render of an article", `${median.toFixed(1)} ms (95 %: ${late.toFixed(1)})`, "≤ 20 ms");
}

async function takeAway(address: string, secret: string, tag: string): Promise<void> {
  const answer = await fetch(`${address}/api/internal/refresh`, {
    method: "POST",
    headers: { authorization: `Bearer ${secret}` },
    body: JSON.stringify({ tags: [tag], mode: "gone", warm: [] }),
  });
  if (!answer.ok) throw new Error(`refused: ${answer.status}`);
}

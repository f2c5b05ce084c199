import { percentile, tell } from "./figures";

const TIMES = 10;
/** Often enough to tell, seldom enough not to take the processor from the instances. */
const EVERY_MS = 15;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** From the end of the publishing transaction until a reader of each instance gets the article and the new front. */
export async function measureVisibility(
  addresses: string[],
  putOut: (given: { headline: string }) => Promise<number>,
): Promise<void> {
  for (const address of addresses) for (const path of ["/", "/section/politics"]) await fetch(address + path);
  const times: Record<"article" | "front", number[][]> = { article: [[], []], front: [[], []] };
  for (let turn = 0; turn < TIMES; turn++) {
    const headline = `خبر للقياس رقم ${turn} في ${Date.now()}`;
    const id = await putOut({ headline });
    const start = performance.now();
    await Promise.all(
      addresses.flatMap((address, at) => [
        until(`${address}/news/${id}`, headline).then(() =>
          times.article[at]?.push(performance.now() - start),
        ),
        until(`${address}/`, headline).then(() => times.front[at]?.push(performance.now() - start)),
      ]),
    );
    await pause(300);
  }
  for (const [what, perInstance] of Object.entries(times))
    for (const [at, measured] of perInstance.entries())
      tell(
        `publish → visible: ${what}, instance ${at + 1}`,
        `${percentile(measured, 0.5).toFixed(0)} ms (slowest: ${Math.max(...measured).toFixed(0)})`,
        "≤ 300 ms",
      );
}

async function until(url: string, headline: string): Promise<void> {
  while (!(await (await fetch(url)).text()).includes(headline)) await pause(EVERY_MS);
}

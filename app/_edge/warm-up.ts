import { log } from "./log";
import { ownAddress } from "./own-address";

/** A page that is still not fresh after so long is left to its first reader. */
const PATIENCE_MS = 5_000;
const BETWEEN_MS = 8;
const AT_ONCE = 2;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks for the pages until they are fresh, so that no reader meets the old one or waits for the new one. */
export async function warmUp(paths: string[]): Promise<void> {
  const waiting = [...inOrder(paths)];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await warmOne(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** The article first, then the front and its section, then their feeds; tags and authors come last. */
function inOrder(paths: string[]): Set<string> {
  const rank = (path: string) => [/^\/news\//, /^\/$/, /^\/section\//].findIndex((one) => one.test(path));
  const ranked = [...paths].sort((one, other) => ((rank(one) + 4) % 4) - ((rank(other) + 4) % 4));
  return new Set(ranked.flatMap((path) => (path === "/" ? ["/", "/feed.xml"] : [path])));
}

async function warmOne(path: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  try {
    while (Date.now() < until) {
      const answer = await fetch(ownAddress() + path, { redirect: "manual" });
      await answer.arrayBuffer();
      const state = answer.headers.get("x-nextjs-cache");
      if (state === null || state === "HIT" || answer.status >= 500) return;
      await pause(BETWEEN_MS);
    }
  } catch (error) {
    log(error);
  }
}

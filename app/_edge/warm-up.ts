import { holdsPage } from "./library";
import { log } from "./log";
import { ownAddress } from "./own-address";

/** A page that is still not fresh after so long is left to its first reader. */
const PATIENCE_MS = 5_000;
const BETWEEN_MS = 8;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks for the pages until they are fresh, so that no reader meets the old one or waits for the new one.
 * One after the other: the processor makes no two pages at once, and the article should not wait.
 */
export async function warmUp(paths: string[]): Promise<void> {
  for (const path of inOrder(paths)) await warmOne(path);
}

const order = [/^\/news\//, /^\/$/, /^\/section\//];
const rank = (path: string) =>
  (order.findIndex((one) => one.test(path)) + order.length + 1) % (order.length + 1);

/** The article, the front with the feed, the section; of tags, authors and the light edition only what somebody has read lately. */
function inOrder(paths: string[]): string[] {
  const wanted = paths.filter((path) => order.some((one) => one.test(path)) || holdsPage(path));
  const ranked = wanted.sort((one, other) => rank(one) - rank(other));
  const light = paths.map((path) => (path === "/" ? "/lite" : `/lite${path}`)).filter(holdsPage);
  return [...ranked.flatMap((path) => (path === "/" ? ["/", "/feed.xml"] : [path])), ...light];
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

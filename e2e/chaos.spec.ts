import { expect, test } from "@playwright/test";
import { parseEnv } from "@/env";
import { weather } from "./chaos/storm";

const { CHAOS_MINUTES: minutes, CHAOS_SEED: seed } = parseEnv(process.env);

/** So many steps in any case, and no more time than this: half a minute where nothing else runs. */
const GUST_STEPS = 30;
const GUST_MS = 60_000;

/** In a gust everything has to happen; in a storm one writes most of the time. */
const gust = { write: 9, answer: 4, takeOver: 3, cut: 4, server: 3, reload: 2 };
const storm = { write: 12, answer: 5, takeOver: 3, cut: 3, server: 1, reload: 1 };

/** Getting ready, and coming to rest at the end, on a loaded machine. */
const AROUND_MS = 420_000;

test("two writers, cuts, kills and reloads: no word that was typed is missing", async ({ browser }) => {
  const longest = minutes ? minutes * 60_000 : GUST_MS;
  test.setTimeout(longest + AROUND_MS);
  const until = Date.now() + longest;
  const mayGoOn = (steps: number) => Date.now() < until && (Boolean(minutes) || steps < GUST_STEPS);
  const { missing, ...figures } = await weather(browser, { seed, weights: minutes ? storm : gust, mayGoOn });
  process.stdout.write(`${JSON.stringify({ minutes, ...figures, missing: missing.length })}\n`);
  expect(figures.typed).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});

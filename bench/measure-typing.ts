import { join } from "node:path";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { signIn } from "@/e2e/sign-in";
import { bodyOf } from "@/e2e/writing";
import { findChromium } from "@/scripts/lib/find-chromium.mjs";
import { percentile, tell } from "./figures";
import { traceKeys } from "./key-work";
import { makeLongStory } from "./long-story";

/** A quick typist's pace; the pauses in which a text is kept fall between the keys. */
const BETWEEN_KEYS_MS = 90;
const sentence = "قالت الوزارة إن الخطة تشمل ثلاث محافظات وتبدأ في الشهر المقبل بتمويل من الموازنة العامة ";

const args = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

declare global {
  interface Window {
    /** Milliseconds from each key to the paint that shows it. */
    keys: number[];
    /** When the text could be written in. */
    writable: number;
  }
}

async function busySeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
}

/** As an Arabic keyboard sends it; Playwright's own would put letters it has no key for in without one. */
async function pressLetter(devtools: CDPSession, letter: string) {
  const key = {
    key: letter,
    code: letter === " " ? "Space" : "KeyF",
    windowsVirtualKeyCode: letter === " " ? 32 : 70,
  };
  await devtools.send("Input.dispatchKeyEvent", { type: "keyDown", text: letter, ...key });
  await devtools.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}

async function goToTheMiddle(page: Page) {
  await bodyOf(page).getByRole("paragraph").nth(60).click();
  await page.keyboard.press("End");
}

async function typeSentence(page: Page, devtools: CDPSession) {
  for (const letter of sentence) {
    await pressLetter(devtools, letter);
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
}

async function typeInTheMiddle(page: Page, devtools: CDPSession, rate: number, goal: string) {
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  await goToTheMiddle(page);
  await page.evaluate(() => {
    window.keys = [];
  });
  const before = await busySeconds(devtools);
  await typeSentence(page, devtools);
  await page.waitForFunction((count) => window.keys.length >= count, sentence.length);
  const busy = ((await busySeconds(devtools)) - before) * 1_000;
  const keys = await page.evaluate(() => window.keys);
  const [half, most] = [percentile(keys, 0.5), percentile(keys, 0.95)];
  tell(
    `key to paint, ${rate === 1 ? "full speed" : `${rate}× slower`}`,
    `p50 ${half.toFixed(0)} ms, p95 ${most.toFixed(0)} ms`,
    goal,
  );
  tell("  the main thread's work, all told", `${(busy / keys.length).toFixed(1)} ms per key`, "none");
}

async function measureScript(page: Page, devtools: CDPSession): Promise<void> {
  const scripts = new Map<string, number>();
  devtools.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.set(requestId, 0);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scripts.set(requestId, encodedDataLength);
  });
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.reload();
  await page.waitForLoadState("networkidle");
  const bytes = [...scripts.values()].reduce((sum, one) => sum + one, 0);
  tell("script of the writing screen, compressed", `${(bytes / 1_000).toFixed(0)} kB`, "≤ 350 kB");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: false });
}

/** Opens a story of 5,000 words, 20 pictures and 5 tables, and writes in the middle of it. */
export async function measureTyping(address: string, databaseUrl: string): Promise<void> {
  const id = await makeLongStory(databaseUrl);
  const own = () => chromium.executablePath();
  const executablePath = (await findChromium({ env: process.env, own })) ?? own();
  const browser = await chromium.launch({ executablePath, args });
  try {
    await measureOn(await (await browser.newContext({ baseURL: address })).newPage(), id);
  } finally {
    await browser.close();
  }
}

async function measureOn(page: Page, id: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  await page.addInitScript({ path: join(import.meta.dirname, "listen-to-keys.js") });
  await signIn(page, "zainab");
  await page.goto(`/desk/stories/${id}`);
  await measureScript(page, devtools);
  await page.reload();
  await page.waitForFunction(() => window.writable > 0);
  const writable = await page.evaluate(() => window.writable);
  tell("the text can be written in after", `${writable.toFixed(0)} ms`, "≤ 2,000 ms");
  await page.waitForLoadState("networkidle");
  await typeInTheMiddle(page, devtools, 1, "p95 ≤ 16 ms");
  await goToTheMiddle(page);
  const work = await traceKeys(devtools, () => typeSentence(page, devtools));
  tell("  of it the page's own work, key to paint", work, "p95 ≤ 12 ms, a quarter of 50");
  await typeInTheMiddle(page, devtools, 4, "p95 ≤ 50 ms");
}

import { join } from "node:path";
import { type Browser, type BrowserContext, type CDPSession, chromium } from "@playwright/test";
import { chromium as browserProgram } from "@/scripts/lib/chromium.mjs";
import { percentile } from "./figures";

/** A telephone of some years ago on a slow line: the conditions under which the peers were measured too. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
const SLOWER = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** After the page has loaded, for what still moves or paints. */
const SETTLES_MS = 1_500;

export type FirstView = {
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
  requests: number;
  kB: number;
};

declare global {
  interface Window {
    seen: { lcp: number; cls: number; tasks: [number, number][] };
  }
}

/** The median of so many first visits, each by a browser that has seen nothing yet. */
export async function measureFirstView(address: string, times: number): Promise<FirstView> {
  const browser = await chromium.launch({
    executablePath: await browserProgram(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const views: FirstView[] = [];
    for (let turn = 0; turn < times; turn += 1) views.push(await visit(browser, address));
    const median = (what: keyof FirstView) =>
      percentile(
        views.map((view) => view[what]),
        0.5,
      );
    return {
      fcp: median("fcp"),
      lcp: median("lcp"),
      tbt: median("tbt"),
      cls: median("cls"),
      requests: median("requests"),
      kB: median("kB"),
    };
  } finally {
    await browser.close();
  }
}

async function visit(browser: Browser, address: string): Promise<FirstView> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: "block" });
  try {
    return await lookAt(context, address);
  } finally {
    await context.close();
  }
}

async function lookAt(context: BrowserContext, address: string): Promise<FirstView> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const travelled = await countTravel(devtools);
  await devtools.send("Network.emulateNetworkConditions", LINE);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript({ path: join(import.meta.dirname, "watch-paint.js") });
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(SETTLES_MS);
  const { requests, bytes } = travelled();
  const { fcp, lcp, cls, tasks } = await page.evaluate(() => ({
    fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    ...window.seen,
  }));
  const blocking = tasks.filter(([start]) => start > fcp).map(([, length]) => Math.max(0, length - 50));
  return { fcp, lcp, cls, tbt: blocking.reduce((sum, one) => sum + one, 0), requests, kB: bytes / 1_000 };
}

async function countTravel(devtools: CDPSession) {
  let [requests, bytes] = [0, 0];
  await devtools.send("Network.enable");
  devtools.on("Network.requestWillBeSent", () => {
    requests += 1;
  });
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => ({ requests, bytes });
}

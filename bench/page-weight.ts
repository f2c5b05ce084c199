import { type FirstView, measureFirstView } from "./first-view";
import { startBenchSite } from "./site";

/** What stock installations of others did with an article under the same conditions, on a machine like this one. */
const peers: Record<string, Partial<FirstView>> = {
  "WordPress, an article": { lcp: 984, tbt: 0, requests: 8, kB: 142 },
  "Ghost, an article": { lcp: 1_650, kB: 1_210 },
  "Payload, an article": { lcp: 3_100, kB: 596 },
};
const goals: Record<string, Partial<FirstView>> = {
  "goal, an article": { fcp: 600, lcp: 900, tbt: 50, cls: 0, requests: 10, kB: 130 },
  "goal, the front": { kB: 200 },
};
const TIMES = 7;

const shown = ({ cls, ...view }: Partial<FirstView>) => ({
  ...Object.fromEntries(Object.entries(view).map(([name, value]) => [name, value.toFixed(0)])),
  ...(cls !== undefined && { cls: cls.toFixed(3) }),
});

/** What a reader waits for on a telephone: `npm run bench:pages`, or with an address for a site that runs already. */
const given = process.argv[2];
if (given) await measure(given, process.argv.slice(3));
else {
  const site = await startBenchSite();
  try {
    Object.assign(process.env, { DATABASE_URL: site.env.DATABASE_URL });
    const { listIds } = await import("@/e2e/newsroom");
    const ids = await listIds();
    await measure(site.addresses[0] ?? "", [
      `/news/${ids.withPicture[0]}`,
      `/lite/news/${ids.withPicture[0]}`,
      "/",
    ]);
  } finally {
    await site.stop();
  }
}

async function measure(site: string, paths: string[]): Promise<void> {
  tellRow("", { fcp: "FCP", lcp: "LCP", tbt: "TBT", cls: "CLS", requests: "requests", kB: "kB" });
  for (const path of paths) {
    await fetch(site + path);
    tellRow(path, shown(await measureFirstView(site + path, TIMES)));
  }
  for (const [name, view] of Object.entries({ ...goals, ...peers })) tellRow(name, shown(view));
}

function tellRow(name: string, row: Partial<Record<keyof FirstView, string>>): void {
  const columns = (["fcp", "lcp", "tbt", "cls", "requests", "kB"] as const).map(
    (column) => row[column] ?? "–",
  );
  console.log(name.padEnd(28) + columns.map((column) => column.padStart(10)).join(""));
}

import { measureColdRender } from "./cold";
import { tell } from "./figures";
import { requestsPerSecond } from "./load";
import { startBenchSite } from "./site";
import { measureVisibility } from "./visible";
import { measureWeight } from "./weight";

/** What readers feel, measured on a newsroom of its own: `npm run bench`. */
const site = await startBenchSite();
try {
  Object.assign(process.env, { DATABASE_URL: site.env.DATABASE_URL });
  const { listIds, putOut } = await import("@/e2e/newsroom");
  const [first = ""] = site.addresses;
  const ids = await listIds();
  await measureWeight(first, `/news/${ids.withoutPicture[0]}`);
  await measureVisibility(site.addresses, putOut);
  await site.stopInstances();
  const port = await site.startOnOneCore();
  const secret = site.env.INTERNAL_SECRET ?? "";
  await measureColdRender({ address: `http://127.0.0.1:${port}`, secret, ids: ids.all });
  await measureHot(port, `/news/${ids.all[0]}`);
} finally {
  await site.stop();
}

async function measureHot(port: number, path: string): Promise<void> {
  await fetch(`http://127.0.0.1:${port}${path}`);
  const goals = { identity: "≥ 1,500 requests/s", gzip: "≥ 1,200 requests/s" };
  for (const [encoding, goal] of Object.entries(goals)) {
    const rate = await requestsPerSecond({ port, path, encoding });
    tell(`hot article, one core, 8 connections, ${encoding}`, `${rate.toFixed(0)} requests/s`, goal);
  }
}

import { measureTyping } from "./measure-typing";
import { startBenchSite } from "./site";

/** What a writer feels in a long story: `npm run bench:typing`. */
const site = await startBenchSite();
try {
  await measureTyping(site.env.E2E_BASE_URL ?? "", site.env.DATABASE_URL ?? "");
} finally {
  await site.stop();
}

import { buildSite } from "./lib/build-site.mjs";
import { installIfNeeded } from "./lib/install.mjs";
import { main } from "./lib/main.mjs";
import { loadEnvFiles } from "./lib/settings.mjs";

await main(async () => {
  loadEnvFiles();
  await installIfNeeded();
  await buildSite(process.env);
});

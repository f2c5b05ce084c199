import { join } from "node:path";
import { root } from "./root.mjs";

/** What of `reader/` readers get, and under which name. */
const scripts = { reader: "reader/reader.ts", sw: "reader/worker/sw.ts" };

const options = /** @satisfies {import("esbuild").BuildOptions} */ ({
  absWorkingDir: root,
  entryPoints: scripts,
  outdir: join(root, "public"),
  bundle: true,
  minify: true,
  /** A telephone of 2020 reads too. */
  target: "es2020",
  format: "iife",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});

/** Makes one small file of the reader's script; in development again after each change. */
export async function bundleReader({ watch = false } = {}) {
  const { build, context } = await import("esbuild");
  if (!watch) return void (await build(options));
  const bundle = await context(options);
  await bundle.rebuild();
  await bundle.watch();
}

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** Every source file of the edge, also those not committed yet. */
const files = execFileSync(
  "git",
  ["ls-files", "-co", "--exclude-standard", "app", "proxy.ts", "components"],
  {
    cwd: root,
    encoding: "utf8",
  },
)
  .split("\n")
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && existsSync(join(root, file)));

/** A door into the newsroom, its source, and what it asks of whoever comes. */
export type Door = { name: string; file: string; text: string; asks: string[] };

const ASKS =
  /\b(?:deskRoute|askDesk|actOnDesk|enterDesk|enterRevisions|deskAction|deskButton)\(\s*"([^"]+)"/g;
const OWN_PAGES = /\b(?:refuseForeignOrigin|openAction)\(/;

/** Abilities by name; `own-pages` where strangers may come, but from our own pages only. */
function asksIn(text: string): string[] {
  const named = [...text.matchAll(ASKS)].map(([, gate]) => gate ?? "");
  return [...new Set(named.length === 0 && OWN_PAGES.test(text) ? ["own-pages"] : named)];
}

/** The address a file of `app` answers at: groups in brackets are no part of it. */
const addressOf = (file: string) =>
  dirname(file)
    .replace(/^app/, "")
    .replace(/\/\([^)]+\)/g, "") || "/";

/** The text of one export up to the next one. */
function exportsOf(text: string): { name: string; text: string }[] {
  const starts = [...text.matchAll(/^export (?:default )?(?:async )?(?:const|function) (\w+)/gm)];
  return starts.map((start, at) => ({
    name: start[1] ?? "",
    text: text.slice(start.index, starts[at + 1]?.index ?? text.length),
  }));
}

/** What a page's helpers beside it ask: files of the same part of the desk that it imports. */
function asksBeside(file: string): string[] {
  const beside = [...read(file).matchAll(/from "(\.{1,2}\/[^"]+)"/g)].map(([, to]) =>
    normalize(join(dirname(file), to ?? "")),
  );
  return beside.flatMap((path) =>
    files.filter((one) => one === `${path}.ts` || one === `${path}.tsx`).flatMap((one) => asksIn(read(one))),
  );
}

const asked = (file: string, own: string[]) => {
  if (own.length > 0) return own;
  const inFile = asksIn(read(file));
  return inFile.length > 0 ? inFile : [...new Set(asksBeside(file))];
};

const METHODS = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

const handlers = files
  .filter((file) => /\/route\.tsx?$/.test(file))
  .flatMap((file) =>
    exportsOf(read(file))
      .filter(({ name }) => METHODS.test(name))
      .map(({ name, text }) => ({
        name: `${name} ${addressOf(file)}`,
        file,
        text,
        asks: asked(file, asksIn(text)),
      })),
  );

const pages = files
  .filter((file) => /\/page\.tsx$/.test(file))
  .map((file) => ({
    name: `PAGE ${addressOf(file)}`,
    file,
    text: read(file),
    asks: asked(file, []).filter((gate) => gate !== "own-pages"),
  }));

const actionFiles = files.filter((file) => /^["']use server["']/m.test(read(file)));

const actions = actionFiles.flatMap((file) =>
  exportsOf(read(file)).map(({ name, text }) => ({
    name: `ACTION ${name}`,
    file,
    text: asksIn(text).length > 0 ? text : read(file),
    asks: asked(file, asksIn(text)),
  })),
);

export const doors: Door[] = [...handlers, ...pages, ...actions].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Next answers these without a handler of ours to declare anything: they do not exist here. */
export const silentDoors = files.filter((file) =>
  /^app\/.*(?:^|\/)(?:sitemap|robots|manifest|icon|apple-icon|opengraph-image|twitter-image)\d*\.tsx?$/.test(
    file,
  ),
);

/** Actions written inside of other functions close over what a page read. */
export const inlineActions = files.filter((file) => /^\s+["']use server["']/m.test(read(file)));

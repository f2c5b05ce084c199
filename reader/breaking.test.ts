import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** An element as far as the strip asks of one. */
class Piece {
  dataset: Record<string, string> = {};
  className = "";
  textContent = "";
  href = "";
  type = "";
  said: Record<string, string> = {};
  children: Piece[] = [];
  parent: Piece | null = null;
  press = () => {};
  classList = {
    add: (name: string) => {
      this.className = `${this.className} ${name}`;
    },
  };
  constructor(readonly tag: string) {}
  append(...pieces: Piece[]) {
    for (const piece of pieces) {
      piece.parent = this;
      this.children.push(piece);
    }
  }
  remove() {
    if (this.parent) this.parent.children = this.parent.children.filter((one) => one !== this);
  }
  querySelector(selector: string): Piece | null {
    return this.children.find((one) => one.className.split(" ").includes(selector.slice(1))) ?? null;
  }
  setAttribute(name: string, value: string) {
    this.said[name] = value;
  }
  addEventListener(_: string, act: () => void) {
    this.press = act;
  }
}

const noon = Date.parse("2026-11-24T09:00:00Z");
const line = { id: 7, text: "هزة أرضية", href: "/news/9", until: new Date(noon + 600_000).toISOString() };
const answers = (told: object | null) =>
  vi.stubGlobal("fetch", async () => ({ ok: true, json: async () => ({ line: told }) }));

let place: Piece;
let kept: Map<string, string>;

async function follow(mode: "ask" | "carried" = "ask") {
  place.dataset.breaking = mode;
  const { followBreaking } = await import("./breaking");
  followBreaking();
  await vi.advanceTimersByTimeAsync(0);
}
const strip = () => place.querySelector(".breaking");
const button = () => strip()?.children.find((one) => one.tag === "button");

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
  vi.resetModules();
  place = new Piece("div");
  place.dataset.dismiss = "أخفِ العاجل";
  kept = new Map();
  vi.stubGlobal("document", {
    documentElement: {},
    readyState: "complete",
    visibilityState: "visible",
    querySelector: () => place,
    createElement: (tag: string) => new Piece(tag),
  });
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the breaking strip of a page that was kept without it", () => {
  it("comes when the page asks, leads to its article and can be put away by a named button", async () => {
    answers(line);
    await follow();
    expect(strip()?.children.map((one) => one.tag)).toEqual(["strong", "p", "button"]);
    expect(strip()?.children[1]?.children[0]).toMatchObject({
      tag: "a",
      href: "/news/9",
      textContent: "هزة أرضية",
    });
    expect(button()?.said["aria-label"]).toBe("أخفِ العاجل");
  });

  it("stays away once a reader has done with it, until there is another", async () => {
    answers(line);
    await follow();
    button()?.press();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(strip()).toBeNull();
    answers({ ...line, id: 8 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(strip()?.dataset.line).toBe("8");
  });

  it("leaves at its minute by itself, and at once when it was ended", async () => {
    answers(line);
    await follow();
    vi.stubGlobal("fetch", async () => Promise.reject(new Error("no network")));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(strip()).toBeNull();
    answers({ ...line, until: new Date(Date.now() + 600_000).toISOString() });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(strip()).not.toBeNull();
    answers(null);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(strip()).toBeNull();
  });

  it("is words alone where there is no article", async () => {
    answers({ ...line, href: null });
    await follow();
    expect(strip()?.children[1]).toMatchObject({ tag: "p", textContent: "هزة أرضية", children: [] });
  });
});

it("a strip the page carries gets its button, and is not shown to whoever put it away before", async () => {
  const carried = new Piece("section");
  carried.className = "breaking";
  Object.assign(carried.dataset, { line: "7", until: line.until });
  place.append(carried);
  answers(line);
  await follow("carried");
  expect(button()).toBeDefined();
  kept.set("breaking", "7");
  vi.resetModules();
  await follow("carried");
  expect(strip()).toBeNull();
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memoryCaches } from "@/test/memory-caches";
import { answerPage, learn, save, unsave } from "./pages";
import { find, keep, shelves } from "./shelves";

let store: ReturnType<typeof memoryCaches>;
/** What the network answers; without an entry it is down. */
let network: Record<string, () => Response>;

const html = (words: string) =>
  new Response(words, { headers: { "content-type": "text/html; charset=utf-8" } });
const gone = () => new Response("سُحبت", { status: 410, headers: { "content-type": "text/html" } });
const asked = (path: string) => new Request(`https://almasalla.test${path}`);

async function opened(path: string): Promise<string> {
  const { answer, late } = answerPage(asked(path));
  const words = await (await answer).text();
  await late;
  return words;
}

beforeEach(() => {
  store = memoryCaches();
  network = {};
  vi.stubGlobal("caches", store);
  vi.stubGlobal("fetch", async (wanted: string | Request) => {
    const path = typeof wanted === "string" ? wanted : new URL(wanted.url).pathname;
    const answer = network[path];
    if (!answer) throw new TypeError("Failed to fetch");
    return answer();
  });
});

afterEach(() => void vi.unstubAllGlobals());

describe("a page asked for", () => {
  it("comes from the network as long as there is one, and is kept", async () => {
    network["/news/12/x"] = () => html("أول");
    expect(await opened("/news/12/x")).toBe("أول");
    network["/news/12/x"] = () => html("ثان");
    expect(await opened("/news/12/x")).toBe("ثان");
    network = {};
    expect(await opened("/news/12")).toBe("ثان");
  });

  it("is, without a network and a copy, the page that says so", async () => {
    network["/offline"] = () => html("لا شبكة");
    await learn("/offline", html("لا شبكة"));
    network = {};
    expect(await opened("/section/sport")).toBe("لا شبكة");
    expect(await opened("/news/13")).toBe("لا شبكة");
  });

  it("brings what it needs to be shown", async () => {
    network["/_next/static/a.css"] = () => new Response("p{}");
    network["/"] = () => html('<link rel="stylesheet" href="/_next/static/a.css"/>');
    await opened("/");
    expect(store.addresses()).toContain("/_next/static/a.css");
  });

  it("that failed is not kept and takes no copy away", async () => {
    network["/news/12"] = () => html("نص");
    await opened("/news/12");
    network["/news/12"] = () =>
      new Response("عطل", { status: 503, headers: { "content-type": "text/html" } });
    expect(await opened("/news/12")).toBe("عطل");
    network = {};
    expect(await opened("/news/12")).toBe("نص");
  });
});

describe("what was withdrawn", () => {
  it("leaves the device with its pictures and its light edition", async () => {
    const picture = "/media/7/w640-1a2b3c4d.avif";
    network[picture] = () => new Response("صورة");
    network["/news/12"] = () => html(`<img src="${picture}"/>`);
    network["/lite/news/12"] = () => html("نص");
    await save("/news/12", [picture]);
    await opened("/lite/news/12");
    expect(store.addresses()).toContain(picture);
    network["/news/12"] = gone;
    expect(await opened("/news/12")).toBe("سُحبت");
    expect(store.addresses()).toEqual([]);
  });
});

describe("what a reader saved", () => {
  it("stays when much else is opened, until it is taken out", async () => {
    network["/news/1"] = () => html("محفوظ");
    await save("/news/1", []);
    for (let id = 100; id < 150; id += 1) {
      network[`/news/${id}`] = () => html("خبر");
      await opened(`/news/${id}`);
    }
    network = {};
    expect(await opened("/news/1")).toBe("محفوظ");
    await unsave("/news/1");
    expect(await find(shelves.saved, "/news/1")).toBeUndefined();
  });
});

describe("a shelf", () => {
  const shelf = { ...shelves.recent, most: 3, bytes: 100 } as unknown as typeof shelves.recent;

  it("lets the oldest go when there are too many; what is kept again is the newest", async () => {
    for (const address of ["/a", "/b", "/c", "/a", "/d"]) await keep(shelf, address, new Response("x"));
    expect(store.addresses()).toEqual(["/c", "/a", "/d"]);
  });

  it("lets the oldest go when they are too much", async () => {
    for (const address of ["/a", "/b"]) await keep(shelf, address, new Response("x".repeat(60)));
    expect(store.addresses()).toEqual(["/b"]);
  });
});

import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

const { Library } = createRequire(import.meta.url)("./library.cjs");

const forever = { revalidate: 2_592_000, expire: undefined };
const keyOf = (path: string) => `/route-cache/APP_PAGE/hash/$${path}`;

function pageOf(text: string, tags: string[], status = 200) {
  return {
    kind: "APP_PAGE",
    html: `<html><body>${text}</body></html>`,
    headers: { "x-next-cache-tags": tags.join(","), etag: `W/"${text}"` },
    status,
  };
}

/** Keeps a page as Next does: it asks, finds nothing or something stale, renders, and hands in the result. */
function render(library: InstanceType<typeof Library>, path: string, page: ReturnType<typeof pageOf>) {
  library.find(keyOf(path));
  library.keep(keyOf(path), page, forever);
}

const shown = (library: InstanceType<typeof Library>, path: string) => library.find(keyOf(path))?.value.html;

describe("the library of finished pages", () => {
  it("gives back what was kept", () => {
    const library = new Library();
    render(library, "/news/1", pageOf("خبر", ["article:1"]));
    expect(shown(library, "/news/1")).toContain("خبر");
    expect(shown(library, "/news/2")).toBeUndefined();
  });

  it("lets a stale page stand until the new one is there", () => {
    const library = new Library();
    render(library, "/news/1", pageOf("قديم", ["article:1"]));
    library.invalidate(["article:1"], { expire: 31_536_000 });
    expect(shown(library, "/news/1")).toContain("قديم");
    library.keep(keyOf("/news/1"), pageOf("جديد", ["article:1"]), forever);
    expect(shown(library, "/news/1")).toContain("جديد");
  });

  it.each([[{ expire: 0 }], [undefined]])("takes a withdrawn page away at once (%o)", (durations) => {
    const library = new Library();
    render(library, "/news/1", pageOf("مسحوب", ["article:1", "house"]));
    render(library, "/news/2", pageOf("باق", ["article:2", "house"]));
    library.invalidate(["article:1"], durations);
    expect(shown(library, "/news/1")).toBeUndefined();
    expect(shown(library, "/news/2")).toContain("باق");
  });

  it("does not keep what was being rendered while it was withdrawn", () => {
    const library = new Library();
    library.find(keyOf("/news/1"));
    library.invalidate(["article:1"], { expire: 0 });
    library.keep(keyOf("/news/1"), pageOf("مسحوب", ["article:1"]), forever);
    expect(shown(library, "/news/1")).toBeUndefined();
  });

  it("dates a page from the beginning of its rendering, so that a change meanwhile makes it stale", () => {
    const library = new Library();
    library.find(keyOf("/news/1"));
    library.invalidate(["article:1"], { expire: 31_536_000 });
    const changedAt = performance.timeOrigin + performance.now();
    library.keep(keyOf("/news/1"), pageOf("قديم", ["article:1"]), forever);
    expect(library.find(keyOf("/news/1")).lastModified).toBeLessThan(changedAt);
  });

  it("keeps no page that says the database is down, and shows the old one instead", () => {
    const library = new Library();
    render(library, "/news/1", pageOf("خبر", ["article:1"]));
    library.invalidate(["article:1"], { expire: 31_536_000 });
    library.find(keyOf("/news/1"));
    library.keep(keyOf("/news/1"), pageOf("متوقف", [], 503), forever);
    expect(shown(library, "/news/1")).toContain("خبر");
    render(library, "/news/2", pageOf("متوقف", [], 503));
    expect(shown(library, "/news/2")).toBeUndefined();
  });

  it("does not take a page for renewed that Next hands back after a failure", () => {
    const library = new Library();
    render(library, "/news/1", pageOf("خبر", ["article:1"]));
    const { lastModified, value } = library.find(keyOf("/news/1"));
    library.invalidate(["article:1"], { expire: 31_536_000 });
    library.find(keyOf("/news/1"));
    library.keep(keyOf("/news/1"), value, { revalidate: 30 });
    const entry = library.report().pages[0];
    expect(entry.renders).toBe(1);
    expect(library.find(keyOf("/news/1")).lastModified).toBeGreaterThan(lastModified);
    expect(library.knownAt("/news/1")).toBeUndefined();
  });

  it("stays within its bytes: the page unused for longest leaves", () => {
    const library = new Library(3 * 12_000);
    for (const id of [1, 2]) render(library, `/news/${id}`, pageOf(`${id}${"خ".repeat(2_000)}`, []));
    shown(library, "/news/1");
    for (const id of [3, 4]) render(library, `/news/${id}`, pageOf(`${id}${"خ".repeat(2_000)}`, []));
    expect(shown(library, "/news/1")).toBeDefined();
    expect(shown(library, "/news/2")).toBeUndefined();
    expect(library.report().bytes).toBeLessThanOrEqual(36_000);
  });

  it("lets made-up addresses push out no real page", () => {
    const library = new Library(200_000);
    render(library, "/news/1", pageOf("خبر", ["article:1"]));
    for (let id = 0; id < 500; id++) {
      render(library, `/news/9${id}`, pageOf(`لا شيء ${id}`, [`article:9${id}`], 404));
      render(library, `/section/politics/before/a-${id}`, pageOf(`أقدم ${id}`, ["section:1"]));
      render(library, `/live/1/after/${id}`, pageOf(`بعد ${id}`, ["live:1"]));
    }
    expect(shown(library, "/news/1")).toContain("خبر");
    expect(library.report().bytes).toBeLessThanOrEqual(225_000);
  });
});

describe("an address Next has answered", () => {
  const address = "/news/1/%D8%AE";

  function remembered() {
    const library = new Library();
    const page = pageOf("خبر", ["article:1"]);
    render(library, "/news/1", page);
    library.remember(address, library.entryOfHtml(page.html), { "x-nextjs-cache": "HIT" });
    return library;
  }

  it("is known as long as its page stands", () => {
    expect(remembered().knownAt(address)?.entry.value.html).toContain("خبر");
  });

  it.each([[{ expire: 31_536_000 }], [{ expire: 0 }]])(
    "is asked of Next again after a change (%o)",
    (durations) => {
      const library = remembered();
      library.invalidate(["article:1"], durations);
      expect(library.knownAt(address)).toBeUndefined();
    },
  );

  it("is asked of Next again when another page took the place of its page", () => {
    const library = remembered();
    library.keep(keyOf("/news/1"), pageOf("جديد", ["article:1"]), forever);
    expect(library.knownAt(address)).toBeUndefined();
  });

  it("is forgotten with its page, so that nothing holds on to what left", () => {
    const library = new Library(30_000);
    for (let id = 0; id < 200; id++) {
      const page = pageOf(`${id}${"خ".repeat(1_000)}`, []);
      render(library, `/news/${id}`, page);
      library.remember(`/news/${id}`, library.entryOfHtml(page.html), {});
    }
    expect(library.report().addresses).toBe(library.report().pages.length);
  });

  it("is not remembered with a query, which anyone can make up", () => {
    const library = remembered();
    const entry = library.entryOfHtml(pageOf("خبر", []).html);
    library.remember("/news/1?utm=1", entry, {});
    library.remember(`/news/1/${"x".repeat(500)}`, entry, {});
    expect(library.knownAt("/news/1?utm=1")).toBeUndefined();
    expect(library.knownAt(`/news/1/${"x".repeat(500)}`)).toBeUndefined();
  });
});

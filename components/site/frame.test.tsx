import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ListPage } from "@/components/site/list-page";
import { Nameplate } from "@/components/site/nameplate";
import { NoticePage } from "@/components/site/notice-page";
import { PageShell } from "@/components/site/page-shell";
import { Picture } from "@/components/site/picture";
import { aCard, aPicture, house } from "@/test/reader-texts";

const sections = [
  { id: 1, slug: "politics", name: "سياسة" },
  { id: 2, slug: "sport", name: "رياضة" },
];

describe("the frame of a reader's page", () => {
  const html = renderToStaticMarkup(
    <PageShell house={house} sections={sections} current="sport">
      النص
    </PageShell>,
  );

  it("lets the keyboard skip to the content", () => {
    expect(html).toMatch(/<a class="skip" href="#content">.*<header/s);
    expect(html).toContain('<main id="content" tabindex="-1">');
  });

  it("says which section the reader is in", () => {
    expect(html.match(/<a href="([^"]*)" aria-current="page">/)?.[1]).toBe("/section/sport");
  });

  it("prints no date, since the page is kept for longer than a day", () => {
    expect(html).toMatch(/<p class="today"[^>]* hidden=""><\/p>/);
  });
});

describe("the nameplate", () => {
  it("puts no colour behind a mark of the house: what shines through it is the page", () => {
    const mark = aPicture();
    const html = renderToStaticMarkup(<Nameplate name="المسلة" logo={mark} />);
    expect(html).toContain("<picture");
    expect(html).not.toContain("background-color");
    expect(renderToStaticMarkup(<Picture picture={mark} sizes="1px" />)).toContain("background-color");
  });

  it("lets the obelisk stand for an opening alef and keeps the name whole for those who listen", () => {
    const html = renderToStaticMarkup(<Nameplate name="المسلة" />);
    expect(html).toContain('aria-label="المسلة"');
    expect(html).toContain('<span aria-hidden="true">لمسلة</span>');
  });

  it("puts the obelisk before any other name", () => {
    expect(renderToStaticMarkup(<Nameplate name="دجلة" />)).toContain('<span aria-hidden="true">دجلة</span>');
  });
});

describe("a list", () => {
  const list = (rows: number, olderHref?: string) =>
    renderToStaticMarkup(
      <ListPage
        house={house}
        heading="سياسة"
        page={{ rows: Array.from({ length: rows }, (_, at) => aCard({ id: at + 1 })), before: null }}
        olderHref={olderHref}
      />,
    );

  it("has a way to the older stories when there are any", () => {
    expect(list(2, "/section/politics?before=x")).toContain(
      '<a class="more" href="/section/politics?before=x" rel="next">',
    );
    expect(list(2)).not.toContain('class="more"');
  });

  it("says so when it is empty", () => {
    expect(list(0)).toContain("لم يُنشر شيء هنا بعد.");
  });
});

describe("a notice", () => {
  it.each([404, 410, 500, 503] as const)("carries its status %i for the answer", (status) => {
    expect(renderToStaticMarkup(<NoticePage status={status} />)).toContain(`data-status="${status}"`);
  });
});

describe("a picture", () => {
  it("offers three formats, its size and its tone, cut around the focal point", () => {
    const html = renderToStaticMarkup(<Picture picture={aPicture()} sizes="100vw" />);
    expect([...html.matchAll(/type="image\/(\w+)"/g)].map(([, type]) => type)).toEqual(["avif", "webp"]);
    expect(html).toContain('src="/media/7/4x3-w960-1a2b3c4d-5040.jpg" width="1333" height="1000"');
    expect(html).toContain("background-color:#334455");
  });

  it("shows all of itself where the place has its own shape", () => {
    const html = renderToStaticMarkup(<Picture picture={aPicture()} sizes="100vw" ratio="own" />);
    expect(html).toContain('src="/media/7/w960-1a2b3c4d.jpg" width="1600" height="1000"');
  });

  it("that moves is offered in the one format in which it does", () => {
    const html = renderToStaticMarkup(<Picture picture={{ ...aPicture(), frames: 12 }} sizes="100vw" />);
    expect([...html.matchAll(/type="image\/(\w+)"/g)].map(([, type]) => type)).toEqual(["webp"]);
  });

  it("says nothing beside a headline that says the same", () => {
    expect(renderToStaticMarkup(<Picture picture={aPicture()} sizes="1px" decorative />)).toContain('alt=""');
  });
});

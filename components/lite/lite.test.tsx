import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LiteArticle } from "@/components/lite/lite-article";
import { LiteFront } from "@/components/lite/lite-front";
import { LiteList } from "@/components/lite/lite-list";
import { LiteNotice } from "@/components/lite/lite-notice";
import { LiteShell } from "@/components/lite/lite-shell";
import type { Article, Front } from "@/db/types";
import { aCard, anArticle, aPicture, house } from "@/test/reader-texts";

const author = { id: 3, slug: "newsroom", name: "هيئة التحرير", bio: "", picture: aPicture() };
const section = { id: 1, slug: "politics", name: "سياسة" };

const article = (given: Partial<Article> = {}) =>
  renderToStaticMarkup(
    <LiteArticle
      house={house}
      article={anArticle({ picture: aPicture(), authors: [author], ...given })}
      body={<p>النص</p>}
      more={[aCard({ id: 13, headline: "خبر آخر", picture: aPicture() })]}
    />,
  );

describe("an article in the light edition", () => {
  it("is all words and no picture", () => {
    expect(article()).toContain("<h1>العراق يتطلع لانهاء عمل التحالف الدولي</h1>");
    expect(article()).toContain("هيئة التحرير");
    expect(article()).not.toMatch(/<img|<picture|<button|<script/);
  });

  it("says what the full page says: change, correction, source, disclaimer", () => {
    const html = article({
      updatedAt: new Date("2024-07-24T12:00:00+03:00"),
      corrections: [{ note: "ذكر الخبر رقماً خطأ.", at: new Date("2024-07-25T12:00:00+03:00") }],
    });
    for (const words of ["آخر تحديث", "ذكر الخبر رقماً خطأ.", "المسلة – متابعة – وكالات", house.disclaimer])
      expect(html).toContain(words);
  });

  it("leads on within the edition", () => {
    expect(article()).toMatch(/href="\/lite\/news\/13\/[^"]+"/);
    expect(article()).not.toMatch(/href="\/(?!lite)/);
  });
});

describe("the other light pages", () => {
  const front: Front = {
    lead: aCard({ id: 1, headline: "الأول" }),
    seconds: [aCard({ id: 2, headline: "الثاني" })],
    latest: [aCard({ id: 3, headline: "الأحدث" })],
    parts: [
      { kind: "section", title: "سياسة", section, cards: [aCard({ id: 4, headline: "من القسم" })] },
      {
        kind: "opinion",
        title: "آراء",
        cards: [{ ...aCard({ id: 5 }), headline: "رأي", authors: [author] }],
      },
    ],
  };

  it("list the front from its lead on", () => {
    const html = renderToStaticMarkup(<LiteFront house={house} front={front} />);
    const order = [...html.matchAll(/\/lite\/news\/(\d)\//g)].map(([, id]) => id);
    expect(order).toEqual(["1", "2", "3", "4", "5"]);
    expect(html).not.toContain("<img");
  });

  it("go on in a list with the older ones", () => {
    const page = { rows: [aCard()], before: "a-b" };
    const html = renderToStaticMarkup(
      <LiteList
        heading="سياسة"
        page={page}
        calendar={house.calendar}
        olderHref="/lite/section/x?before=a-b"
      />,
    );
    expect(html).toContain('<a href="/lite/section/x?before=a-b" rel="next">');
  });

  it("carry the status of what is not there", () => {
    expect(renderToStaticMarkup(<LiteNotice status={410} />)).toContain('data-status="410"');
  });

  it("offer the full page, and the sections in their light form", () => {
    const html = renderToStaticMarkup(
      <LiteShell house={house} sections={[section]} fullHref="/news/12?full">
        النص
      </LiteShell>,
    );
    expect(html).toContain('<a href="/news/12?full">النسخة الكاملة</a>');
    expect(html).toContain('href="/lite/section/politics"');
  });
});

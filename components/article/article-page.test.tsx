import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ArticlePage } from "@/components/article/article-page";
import type { Article, ArticleCard } from "@/db/types";
import { aCard, anArticle, aPicture, house } from "@/test/reader-texts";

const author = { id: 3, slug: "newsroom", name: "هيئة التحرير", bio: "غرفة الأخبار.", picture: null };

const page = (article: Partial<Article> = {}, mostRead: ArticleCard[] = []) =>
  renderToStaticMarkup(
    <ArticlePage
      house={house}
      article={anArticle(article)}
      body={<p>النص</p>}
      more={[aCard({ id: 13, headline: "خبر آخر" })]}
      mostRead={mostRead}
      publicUrl="https://almasalla.test"
    />,
  );

describe("an article's page", () => {
  it("has the headline as its only h1", () => {
    expect(page().match(/<h1>.*?<\/h1>/g)).toEqual(["<h1>العراق يتطلع لانهاء عمل التحالف الدولي</h1>"]);
  });

  it("gives the moment of publication in the house calendar and for machines", () => {
    expect(page()).toMatch(/<time dateTime="2024-07-23T09:00Z">23 يوليو، 2024 في 12:00 م<\/time>/);
  });

  it("says when it last changed, only if it did", () => {
    expect(page()).not.toContain("آخر تحديث");
    expect(page({ updatedAt: new Date("2024-07-24T12:00:00+03:00") })).toContain("آخر تحديث: <time");
  });

  it("shows beside it what is read most, in order, and nothing of it while too little is read", () => {
    const read = [aCard({ id: 21, headline: "الأول" }), aCard({ id: 22, headline: "الثاني" })];
    expect(page({}, read)).toMatch(/الأكثر قراءة.*<ol>.*الأول.*الثاني.*<\/ol>/s);
    expect(page()).not.toContain("الأكثر قراءة");
  });

  it("says on a card beside it that a story is being covered live", () => {
    const card = (isLive: boolean) => (
      <ArticlePage house={house} article={anArticle()} body="" more={[aCard({ isLive })]} publicUrl="" />
    );
    expect(renderToStaticMarkup(card(true))).toContain('<p class="live-badge">مباشر</p>');
    expect(renderToStaticMarkup(card(false))).not.toContain("مباشر");
  });

  it("says how the story was made and from whom", () => {
    expect(page()).toContain("المسلة – متابعة – وكالات");
    expect(page({ creditKind: "exclusive", creditSources: [] })).toContain(">المسلة – خاص<");
  });

  it("prints the disclaimer under texts from elsewhere and under no other", () => {
    expect(page()).toContain(house.disclaimer);
    expect(page({ creditKind: "report" })).not.toContain(house.disclaimer);
  });

  it("prints its corrections under the text, each with its day", () => {
    const corrections = [{ note: "ذكر الخبر رقماً خطأ.", at: new Date("2024-07-25T12:00:00+03:00") }];
    expect(page({ corrections })).toMatch(/>تصحيح<\/h2><p>ذكر الخبر رقماً خطأ\. .*25 يوليو، 2024/);
    expect(page()).not.toContain("تصحيح");
  });

  it("tells who wrote it, with a way to the rest of their work", () => {
    const signed = page({ authors: [author] });
    expect(signed).toContain("عن الكاتب");
    expect(signed).toContain("غرفة الأخبار.");
    expect(signed.match(/href="\/author\/newsroom"/g)).toHaveLength(2);
    expect(page()).not.toContain("عن الكاتب");
  });

  it("joins two names as Arabic does", () => {
    const names = page({ authors: [author, { ...author, id: 4, slug: "ali", name: "علي" }] });
    expect(names).toMatch(/هيئة التحرير<\/a><\/span><span> و<a/);
    expect(names).toContain("عن الكتّاب");
  });

  it("names caption and credit to those who do not see the picture", () => {
    const pictured = page({ picture: aPicture({ caption: "الجسر ليلاً", credit: "رسم: المسلة" }) });
    expect(pictured).toContain("التعليق على الصورة، </span>الجسر ليلاً");
    expect(pictured).toContain("صاحب الصورة، </span>رسم: المسلة");
    expect(pictured).toContain('alt="جسر على دجلة"');
  });

  it("is whole without a picture", () => {
    expect(page()).not.toContain("<figure");
  });

  it("shares the short address, absolute", () => {
    expect(page()).toContain(encodeURIComponent("https://almasalla.test/news/12"));
    expect(page()).toContain('data-copy="https://almasalla.test/news/12"');
  });

  it("hides what works only with the reader's script", () => {
    for (const [button] of page().matchAll(/<button[^>]*data-(?:copy|share)[^>]*>/g))
      expect(button).toContain("hidden");
    expect(page()).toMatch(/data-reading-tools="true" hidden/);
  });

  it("says how long it takes to read", () => {
    expect(page()).toContain("دقيقتا قراءة");
  });
});

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Picture, Recording } from "@/db/types";
import { fromHtml } from "./from-html";
import { renderBody } from "./render-react";
import { toHtml } from "./to-html";
import type { BodyDocument, BodyMark, BodyNode } from "./types";

const t = (text: string, ...marks: BodyMark[]): BodyNode => ({ type: "text", text, marks });
const p = (...words: string[]): BodyNode => ({ type: "paragraph", content: words.map((text) => t(text)) });
const node = (type: string, ...content: BodyNode[]): BodyNode => ({ type, content });
const piece = (type: string, attrs: Record<string, unknown>): BodyNode => ({ type, attrs });
const doc = (...content: BodyNode[]): BodyDocument => ({ type: "doc", content });
const cell = (...words: string[]) => node("tableCell", ...words.map((text) => p(text)));
const note = (text: unknown): BodyNode => piece("footnote", { text });

const dam: Picture = {
  id: 7,
  hash: "1a2b3c4d",
  width: 1_200,
  height: 800,
  tone: "#808080",
  thumbhash: "",
  frames: 1,
  focalX: 0.5,
  focalY: 0.5,
  alt: "سد",
  caption: "السد عند الفجر",
  credit: "رسم: المسلة",
};
const pictures = new Map([
  [7, dam],
  [8, { ...dam, id: 8, alt: "جسر", caption: "", credit: "" }],
]);
const related = new Map([[3, { href: "/news/3", headline: "سد AFP" }]]);

const react = (body: BodyDocument) =>
  renderToStaticMarkup(
    renderBody(body, {
      pictures,
      related,
      printPicture: ({ id, alt }, width) =>
        createElement("img", { src: `/${id}/${width}`, alt, loading: "lazy" }),
    }),
  );
const html = (body: BodyDocument) =>
  toHtml(body, { pictures, related, pictureAddress: ({ id }) => `/${id}` });

describe.each([
  ["React", react],
  ["HTML", html],
])("in %s", (_name, print) => {
  it("a quotation carries the name of who said it outside itself", () => {
    const quote = node("blockquote", p("قول"), node("attribution", t("علي", { type: "bold" })));
    expect(print(doc(quote))).toBe(
      '<figure class="quote"><blockquote><p>قول</p></blockquote><figcaption><strong>علي</strong></figcaption></figure>',
    );
    expect(print(doc(node("blockquote", p("قول"), node("attribution"))))).toBe(
      "<blockquote><p>قول</p></blockquote>",
    );
  });

  it("a pull quote is a figure, and none when it says nothing", () => {
    expect(print(doc(node("pullQuote", p("قول"))))).toBe(
      '<figure class="pull-quote"><blockquote><p>قول</p></blockquote></figure>',
    );
    expect(print(doc(node("pullQuote", p())))).toBe("");
  });

  it("a table has its head when it has one, and scrolls in a frame the keyboard reaches", () => {
    const rows = [
      node("tableRow", cell("الاسم"), cell("العدد")),
      node("tableRow", cell("علي"), cell("3", "4")),
    ];
    const table: BodyNode = { type: "table", attrs: { headerRow: true }, content: rows };
    const frame = '<div class="table-frame" role="region" aria-label="جدول" tabindex="0"><table>';
    expect(print(doc(table))).toBe(
      `${frame}<thead><tr><th scope="col">الاسم</th><th scope="col">العدد</th></tr></thead>` +
        "<tbody><tr><td>علي</td><td><p>3</p><p>4</p></td></tr></tbody></table></div>",
    );
    expect(print(doc({ type: "table", content: rows.slice(0, 1) }))).toBe(
      `${frame}<tbody><tr><td>الاسم</td><td>العدد</td></tr></tbody></table></div>`,
    );
  });

  it("a piece of another service is a link, and asks nothing of the service", () => {
    const printed = print(doc(piece("embed", { provider: "youtube", id: "dQw4w9WgXcQ", caption: "مقطع" })));
    expect(printed).toBe(
      '<figure class="embed embed-video" data-embed="youtube" data-frame="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0" data-show="اعرضه هنا، ويُحمَّل من يوتيوب" data-title="مقطع">' +
        '<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener"><span>محتوى من يوتيوب</span> <span class="embed-open">افتح على يوتيوب</span></a>' +
        "<figcaption>مقطع</figcaption></figure>",
    );
    expect(printed).not.toMatch(/\s(?:src|srcset|style)=/);
    expect(print(doc(piece("embed", { provider: "youtube", id: '"><script>' })))).toBe("");
    expect(print(doc(piece("embed", { provider: "constructor", id: "x" })))).toBe("");
  });

  it("a box carries its title", () => {
    expect(print(doc(node("infoBox", node("boxTitle", t("خلفية")), p("أ"))))).toBe(
      '<aside class="info-box"><p class="box-title">خلفية</p><p>أ</p></aside>',
    );
    expect(print(doc(node("infoBox", node("boxTitle"), p())))).toBe("");
  });

  it("a related story is a link to it, and nothing when readers may not see it", () => {
    expect(print(doc(piece("relatedStory", { articleId: 3 })))).toBe(
      '<p class="related-story" data-article="3"><span>اقرأ أيضاً</span> <a href="/news/3">سد <bdi>AFP</bdi></a></p>',
    );
    expect(print(doc(piece("relatedStory", { articleId: 4 })))).toBe("");
    expect(print(doc(piece("relatedStory", { articleId: "3" })))).toBe("");
  });

  it("footnotes are numbered in reading order and lead there and back", () => {
    const body = doc(
      { type: "paragraph", content: [t("أ"), note("أولى"), t("ب", { type: "bold" })] },
      node("blockquote", { type: "paragraph", content: [note("ثانية: https://example.com/a.")] }),
      { type: "paragraph", content: [t("ج"), note(null)] },
    );
    const mark = (at: number) =>
      `<sup><a href="#note-${at}" id="note-mark-${at}" role="doc-noteref" aria-label="الحاشية ${at}">${at}</a></sup>`;
    const back = (at: number) =>
      ` <a href="#note-mark-${at}" role="doc-backlink" aria-label="العودة إلى موضع الحاشية ${at} من النص">↑</a>`;
    expect(print(body)).toBe(
      `<p>أ${mark(1)}<strong>ب</strong></p><blockquote><p>${mark(2)}</p></blockquote><p>ج</p>` +
        `<section class="notes" role="doc-endnotes" aria-label="الحواشي"><ol><li id="note-1">أولى${back(1)}</li>` +
        `<li id="note-2">ثانية: <a href="https://example.com/a" rel="noopener"><bdi>https://example.com/a</bdi></a>.${back(2)}</li></ol></section>`,
    );
  });

  it("a footnote in a link stands beside it, not inside", () => {
    const link = { type: "link", attrs: { href: "/" } };
    const marked = { ...note("حاشية"), marks: [link] };
    expect(print(doc({ type: "paragraph", content: [t("أ", link), marked, t("ب", link)] }))).toContain(
      '<p><a href="/">أ</a><sup>',
    );
  });

  it("raw HTML becomes elements, and nothing that is not in its stored spelling", () => {
    const legacy = (markup: string) => print(doc(piece("legacyHtml", { html: markup })));
    expect(legacy('<p dir="ltr">AFP</p><p>من AFP</p>')).toBe(
      '<div class="legacy-html"><p dir="ltr">AFP</p><p>من <bdi>AFP</bdi></p></div>',
    );
    expect(legacy('<a href="https://example.com/">أ</a><br/>')).toBe(
      '<div class="legacy-html"><a href="https://example.com/" rel="noopener">أ</a><br/></div>',
    );
    expect(legacy("<p>أ</p><script>alert(1)</script>")).toBe("");
    expect(legacy("<p onclick='x'>أ</p>")).toBe("");
  });

  it("a picture nobody knows prints nothing", () => {
    expect(
      print(doc(piece("image", { mediaId: 99 }), piece("image", {}), piece("image", { mediaId: "7" }))),
    ).toBe("");
    expect(print(doc(node("gallery")))).toBe("");
  });

  it("a gallery is a list of pictures in their order; of one, it is a picture", () => {
    const image = (mediaId: number) => piece("image", { mediaId });
    const both = print(doc(node("gallery", image(8), image(99), image(7))));
    expect(both).toMatch(
      /^<ul class="gallery" aria-label="معرض صور" tabindex="0"><li><figure .*data-media="8".*data-media="7"/,
    );
    expect(both.match(/<li>/g)).toHaveLength(2);
    expect(print(doc(node("gallery", image(8))))).toMatch(/^<figure [^>]*data-media="8"/);
  });

  it("pictures beside one another are a list without a window, and come back from their page as they were", () => {
    const image = (mediaId: number) => piece("image", { mediaId });
    const beside = { ...node("gallery", image(8), image(7)), attrs: { beside: true } };
    const printed = print(doc(beside));
    expect(printed).toMatch(/^<ul class="beside-pictures" aria-label="صور جنباً إلى جنب"><li><figure /);
    const parsed = fromHtml(html(doc(beside)));
    expect(parsed.ok && parsed.body.content).toMatchObject([{ type: "gallery", attrs: { beside: true } }]);
  });
});

describe("a picture", () => {
  it("has its own alt text and caption, or the library's", () => {
    expect(html(doc(piece("image", { mediaId: 7 })))).toBe(
      '<figure class="story-picture full-picture" data-media="7"><img src="/7" alt="سد" width="1200" height="800"/>' +
        '<figcaption>السد عند الفجر <small class="picture-credit">رسم: المسلة</small></figcaption></figure>',
    );
    const own = { mediaId: 8, alt: "جسر قديم", caption: "الجسر", width: "inset" };
    expect(html(doc(piece("image", own)))).toBe(
      '<figure class="story-picture inset-picture" data-media="8"><img src="/8" alt="جسر قديم" width="1200" height="800"/>' +
        "<figcaption>الجسر </figcaption></figure>",
    );
  });

  it("is credited as this story says, else as the library does", () => {
    const credited = (attrs: object) =>
      /<small class="picture-credit">(.*?)<\/small>/.exec(
        html(doc(piece("image", { mediaId: 7, ...attrs }))),
      )?.[1];
    expect(credited({ credit: "تصوير: حيدر" })).toBe("تصوير: حيدر");
    expect(credited({ credit: null })).toBe("رسم: المسلة");
    expect(credited({})).toBe("رسم: المسلة");
    const inGallery = node(
      "gallery",
      piece("image", { mediaId: 7, credit: "أرشيف" }),
      piece("image", { mediaId: 7 }),
    );
    expect(html(doc(inGallery)).match(/picture-credit">[^<]+/g)).toEqual([
      'picture-credit">أرشيف',
      'picture-credit">رسم: المسلة',
    ]);
  });

  it("that is decoration has no alt text at all", () => {
    expect(html(doc(piece("image", { mediaId: 8, alt: "جسر", decorative: true })))).toContain('alt=""');
  });

  it("says to those who hear the page what is caption and what is credit", () => {
    expect(react(doc(piece("image", { mediaId: 7 })))).toContain(
      '<figcaption><span class="hidden-text">التعليق على الصورة، </span>السد عند الفجر ' +
        '<small class="picture-credit"><span class="hidden-text">صاحب الصورة، </span>رسم: المسلة</small></figcaption>',
    );
  });
});

describe("something to be heard or watched", () => {
  const film: Recording = {
    id: 5,
    kind: "video",
    ext: "mp4",
    hash: "1a2b3c4d5e6f",
    bytes: 4_404_019,
    seconds: 205.4,
    width: 640,
    height: 360,
    title: "DCIM_0042.MOV",
    captionsHash: "99887766aabb",
  };
  const sound: Recording = {
    ...film,
    id: 6,
    kind: "audio",
    ext: "mp3",
    seconds: null,
    bytes: 81_000,
    captionsHash: "",
  };
  const recordings = new Map([
    [5, film],
    [6, sound],
  ]);
  const video = piece("video", { recordingId: 5, mediaId: 7, caption: "السد AFP", credit: "المسلة" });
  const audio = piece("audio", { recordingId: 6 });

  it("has the browser's own player on a page, its words as captions and a picture in its place", () => {
    const options = { recordings, pictures, hasPlayers: true, posterAddress: () => "/poster.jpg" };
    expect(renderToStaticMarkup(renderBody(doc(video), options))).toBe(
      '<figure class="recording recording-video shape-wide" data-recording="5" data-poster="7">' +
        '<video src="/media/5/film-1a2b3c4d.mp4" controls="" preload="none" aria-label="السد AFP" playsInline="" ' +
        'width="640" height="360" poster="/poster.jpg">' +
        '<track kind="captions" src="/media/5/words-99887766.vtt" srcLang="ar" label="الكلام مكتوباً"/>' +
        '<a href="/media/5/film-1a2b3c4d.mp4" type="video/mp4">شاهد المقطع (3:25، 4.2 ميغابايت)</a></video>' +
        '<figcaption>السد <bdi>AFP</bdi> <small class="picture-credit">المسلة</small> ' +
        '<small class="recording-weight">3:25، 4.2 ميغابايت</small></figcaption></figure>',
    );
    expect(renderToStaticMarkup(renderBody(doc(audio), options))).toBe(
      '<figure class="recording recording-audio" data-recording="6">' +
        '<audio src="/media/6/sound-1a2b3c4d.mp3" controls="" preload="none" aria-label="تسجيل صوتي">' +
        '<a href="/media/6/sound-1a2b3c4d.mp3" type="audio/mpeg">استمع إلى التسجيل (79 كيلوبايت)</a></audio>' +
        '<figcaption><small class="recording-weight">79 كيلوبايت</small></figcaption></figure>',
    );
  });

  it("is a link where there are no players, absolute where the text leaves the site", () => {
    const addressOf = (path: string) => `https://example.com${path}`;
    expect(toHtml(doc(video), { recordings, addressOf })).toBe(
      '<figure class="recording recording-video shape-wide" data-recording="5">' +
        '<a href="https://example.com/media/5/film-1a2b3c4d.mp4" type="video/mp4">شاهد المقطع (3:25، 4.2 ميغابايت)</a>' +
        '<figcaption>السد <bdi>AFP</bdi> <small class="picture-credit">المسلة</small> </figcaption></figure>',
    );
  });

  it.each([
    ["nobody knows", piece("video", { recordingId: 99 })],
    ["nobody chose", piece("audio", {})],
    ["is of the other kind", piece("audio", { recordingId: 5 })],
    ["is counted in words", piece("video", { recordingId: "5" })],
  ])("that %s prints nothing", (_, block) => {
    expect(toHtml(doc(block), { recordings, pictures })).toBe("");
  });

  it("comes back from a page as it was", () => {
    const options = { recordings, pictures, posterAddress: () => "/poster.jpg" };
    const back = fromHtml(toHtml(doc(video, audio), options));
    expect(back.ok && toHtml(back.body, options)).toBe(toHtml(doc(video, audio), options));
  });
});

describe("the dateline", () => {
  const opened = (...content: BodyNode[]) =>
    toHtml(doc(...content), { opening: "بغداد: ", pictures, pictureAddress: () => "/x" });

  it("opens the first paragraph after a picture, a box or the like", () => {
    expect(opened(piece("image", { mediaId: 8 }), p("قال"))).toMatch(/<\/figure><p>بغداد: قال<\/p>$/);
    expect(opened(node("pullQuote", p("قول")), { type: "horizontalRule" })).toMatch(
      /<\/figure><p>بغداد: <\/p><hr\/>$/,
    );
    expect(opened(piece("image", { mediaId: 8 }))).toMatch(/<\/figure><p>بغداد: <\/p>$/);
  });
});

import { describe, expect, test } from "vitest";
import { anArticle, aPicture, house } from "@/test/reader-texts";
import { faultsInXml } from "@/test/xml";
import { oembedOf } from "./oembed";
import { articleIdIn, limitOf } from "./oembed-asked";
import { oembedFormat } from "./oembed-formats";

const home = "https://almasalla.example";
const free = { maxWidth: Number.MAX_SAFE_INTEGER, maxHeight: Number.MAX_SAFE_INTEGER };
const author = { id: 1, slug: "زينب", name: "زينب الياسري", bio: "", picture: null };
const article = anArticle({
  headline: `خبر <b>"&' ]]>`,
  standfirst: "موجز",
  authors: [author],
  picture: aPicture(),
});

describe("whose address is asked for", () => {
  test.for([
    [`${home}/news/7`, 7],
    [`${home}/news/7/%D8%AE%D8%A8%D8%B1?utm_source=x#y`, 7],
    [`${home}/news/7/خبر`, 7],
    [`${home}/news/07`, null],
    [`${home}/news/7x`, null],
    [`${home}/section/politics`, null],
    ["https://other.example/news/7", null],
    [`${home}.evil.example/news/7`, null],
    ["http://almasalla.example/news/7", null],
    ["javascript:alert(1)", null],
    ["", null],
  ] as const)("%s", ([address, id]) => {
    expect(articleIdIn(address, home)).toBe(id);
  });

  test.for([
    ["400", 400],
    ["0", free.maxWidth],
    ["-1", free.maxWidth],
    ["1e9", free.maxWidth],
    [null, free.maxWidth],
  ] as const)("and how large: %s", ([given, limit]) => {
    expect(limitOf(given)).toBe(limit);
  });
});

describe("what others show of an article", () => {
  test("is its words and a link, escaped, with its card", () => {
    const piece = oembedOf(house, article, home, free);
    expect(piece).toMatchObject({
      version: "1.0",
      type: "rich",
      width: 600,
      author_name: "زينب الياسري",
      author_url: `${home}/author/%D8%B2%D9%8A%D9%86%D8%A8`,
      provider_name: "المسلة",
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(piece.html).toContain(`<a href="${home}/news/12">خبر &lt;b&gt;&quot;&amp;&#39; ]]&gt;</a>`);
    expect(piece.html).toContain("<p>موجز</p>");
    expect(piece.html).not.toMatch(/<script|<iframe|on\w+=/);
  });

  test.for([
    { maxWidth: 320, maxHeight: 200 },
    { maxWidth: 700, maxHeight: 100 },
    { maxWidth: 100, maxHeight: 100 },
    { maxWidth: 1_199, maxHeight: 5_000 },
  ])("keeps within %o", (room) => {
    const piece: Record<string, unknown> = oembedOf(house, article, home, room);
    for (const name of ["width", "thumbnail_width"])
      expect(Number(piece[name] ?? 0)).toBeLessThanOrEqual(room.maxWidth);
    for (const name of ["height", "thumbnail_height"])
      expect(Number(piece[name] ?? 0)).toBeLessThanOrEqual(room.maxHeight);
  });

  test("is the same in both formats", () => {
    const piece = oembedOf(house, article, home, free);
    expect(JSON.parse(oembedFormat("json")?.print(piece) ?? "")).toEqual(piece);
    const xml = oembedFormat("xml")?.print(piece) ?? "";
    expect(faultsInXml(xml)).toEqual([]);
    expect(xml).toContain("<title>خبر &lt;b&gt;&quot;&amp;&#39; ]]&gt;</title>");
  });

  test.for(["yaml", "", "JSON", "__proto__", "constructor"])("knows no format «%s»", (name) => {
    expect(oembedFormat(name)).toBeNull();
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { anArticle, aPicture, house } from "@/test/reader-texts";
import { cardMark, cardName, cardOf, shapeOf } from "./card";
import { inks } from "./inks";

const article = anArticle({ kicker: "اقتصاد", headline: "خطة المياه", picture: aPicture() });
const marked = (change: Partial<typeof article>) => cardMark(cardOf(house, { ...article, ...change }));

describe("a card's address", () => {
  test.for([
    { headline: "خطة الكهرباء" },
    { shareTitle: "للمشاركة" },
    { kicker: "سياسة" },
    { picture: null },
    { picture: aPicture({ hash: "ffffffffffffffff" }) },
    { picture: aPicture({ focalX: 0.1 }) },
  ])("changes with what is drawn: %o", (change) => {
    expect(marked(change)).not.toBe(marked({}));
  });

  test("stays while other things change", () => {
    expect(marked({ standfirst: "غيره", slug: "غيره", plainText: "" })).toBe(marked({}));
    expect(marked({ headline: "خطة  المياه\u202e" })).toBe(marked({}));
  });

  test.for([
    ["0011223344556677-wide.jpg", "wide"],
    ["0011223344556677-square.jpg", "square"],
    ["0011223344556677-tall.jpg", null],
    ["../0011223344556677-wide.jpg", null],
    ["0011223344556677-wide.jpg/x", null],
    ["", null],
  ] as const)("of «%s» asks for %s", ([name, shape]) => {
    expect(shapeOf(name)).toBe(shape);
  });

  test("can be read back", () => {
    expect(shapeOf(cardName(cardOf(house, article), "square"))).toBe("square");
  });
});

describe("what stands on a card", () => {
  test("is the title for sharing, else the headline, under the kicker, else the section", () => {
    expect(cardOf(house, article)).toMatchObject({ kicker: "اقتصاد", headline: "خطة المياه" });
    expect(cardOf(house, { ...article, kicker: "", shareTitle: "للمشاركة" })).toMatchObject({
      kicker: "سياسة",
      headline: "للمشاركة",
    });
  });

  test("is cut at a word when nobody could read it on a phone", () => {
    const { headline } = cardOf(house, { headline: "كلمة ".repeat(80) });
    expect(headline.length).toBeLessThanOrEqual(181);
    expect(headline).toMatch(/كلمة…$/);
    expect(cardOf(house, { headline: "ط".repeat(400) }).headline).toHaveLength(181);
  });

  test("has the colours of the house by day", () => {
    const tokens = readFileSync("components/ui/tokens.css", "utf8");
    const [byDay = ""] = tokens.split("@media");
    for (const [name, color] of Object.entries({ ...inks, "ink-soft": inks.inkSoft }))
      if (name !== "inkSoft") expect(byDay).toContain(`--${name}: ${color};`);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  parseSeedArticle,
  printSeedArticle,
  readSeedArticle,
  seedArticleCredit,
  seedArticleMotto,
  seedArticlePublishedAt,
} from "@/db/seed/seed-article";
import { house } from "@/db/seed/settings";

const page = readFileSync("seed/article.txt", "utf8");

describe("the seed article", () => {
  it("put together again, has the words of the page exactly", () => {
    const printed = printSeedArticle(parseSeedArticle(page));
    expect(printed).toEqual(page.split("\n").filter((line) => line !== ""));
  });

  it("keeps the spacing of the page as it was printed", () => {
    const words = readSeedArticle().paragraphs.join("\n");
    expect(words).toContain("و\u00a0 يسهم الانسحاب");
    expect(words).toContain("فراغ أمني\u00a0 مما");
  });

  it("has its dateline, credit and motto as fields, none of them in the body", () => {
    const article = readSeedArticle();
    expect(article.dateline).toEqual({ place: "بغداد", house: "المسلة الحدث" });
    expect(article.paragraphs).toHaveLength(12);
    expect(article.paragraphs[0]).toMatch(/^قالت أربعة مصادر عراقية/);
    expect(seedArticleCredit(article)).toEqual({ kind: "follow-up", sources: ["وكالات"] });
    expect(seedArticleMotto(article)).toBe(house.motto);
  });

  it("is dated the day the page prints", () => {
    const day = new Intl.DateTimeFormat("ar-EG-u-nu-latn", {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: house.calendar.timeZone,
    }).format(seedArticlePublishedAt);
    expect(readSeedArticle().printedDate.replace("،", "")).toBe(day);
  });

  it("gives the house its name, house name and disclaimer", () => {
    const article = readSeedArticle();
    expect(house.name).toBe(article.name);
    expect(house.datelineName).toBe(article.dateline.house);
    expect(house.disclaimer).toBe(article.disclaimer);
  });

  it("refuses a page that has lost a part", () => {
    expect(() => parseSeedArticle("المسلة\n\nعنوان")).toThrow("no longer has the parts");
  });
});

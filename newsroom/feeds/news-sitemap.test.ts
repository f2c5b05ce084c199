import { describe, expect } from "vitest";
import { articles } from "@/db/schema/articles";
import { withdraw } from "@/newsroom/publishing/withdraw";
import { as, minutesLater, test } from "@/test/fixtures";
import { aLiveStory } from "@/test/newsroom-scenes";
import { faultsInXml } from "@/test/xml";
import { printNewsSitemap } from "./news-sitemap";

const home = "https://almasalla.example";
const hours = (count: number) => minutesLater(count * 60);

describe("the news site map", () => {
  test("names what was published in the last two days and nothing older", async ({ db }) => {
    await db.delete(articles);
    const { story } = await aLiveStory(db);
    const [article] = await db.select({ at: articles.publishedAt }).from(articles);
    const at = article?.at.getTime() ?? 0;
    const during = await printNewsSitemap(db, home, new Date(at + 47 * 3_600_000));
    expect(during).toContain(`<loc>${home}/news/${story.id}/`);
    expect(during).toContain(`<news:title>${story.text.headline}</news:title>`);
    expect(during).toContain("<news:language>ar</news:language>");
    expect(faultsInXml(during, "sitemap")).toEqual([]);
    const after = await printNewsSitemap(db, home, new Date(at + 49 * 3_600_000));
    expect(after).not.toContain("/news/");
    expect(faultsInXml(after, "sitemap")).toEqual([]);
  });

  test("forgets what was withdrawn", async ({ db }) => {
    await db.delete(articles);
    const { story, salma } = await aLiveStory(db);
    await withdraw(as(db, salma, hours(1)), story.id, { version: story.version, reason: "خطأ" });
    expect(await printNewsSitemap(db, home, hours(1))).not.toContain(`/news/${story.id}`);
  });
});

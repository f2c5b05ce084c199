import { eq } from "drizzle-orm";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect } from "vitest";
import { articles } from "@/db/schema/articles";
import { settings, tags } from "@/db/schema/publication";
import type { StoryText } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { publish } from "@/newsroom/publishing/publish";
import { withdraw } from "@/newsroom/publishing/withdraw";
import { approve } from "@/newsroom/review/approve";
import { submit } from "@/newsroom/review/submit";
import { faultsInAtom, faultsInJson, faultsInRss } from "@/test/feed-rules";
import {
  aByline,
  aNewsroom,
  aStoredPicture,
  aStory,
  as,
  bodyOf,
  minutesLater,
  someone,
  test,
} from "@/test/fixtures";
import { faultsInXml } from "@/test/xml";
import type { Feed } from "./feed";
import { formats } from "./formats";
import { readFeed } from "./read-feed";
import { printSitemap, printSitemapIndex } from "./sitemap";

const home = "https://almasalla.example";
const place = { home, file: "feed.xml" };

async function aPublication(db: Db) {
  await db.delete(articles);
  await db.insert(settings).values({ publication: { name: "المسلة", disclaimer: "تنبيه <ثابت>" } });
  const room = await aNewsroom(db);
  const byline = await aByline(db, "زينب الربيعي");
  const [chief, reporter] = [
    await someone(db, "salma", ["chief"]),
    await someone(db, "zainab", ["reporter"]),
  ];
  const put = async (minutes: number, given: Partial<StoryText> = {}) => {
    const now = minutesLater(minutes);
    const written = await aStory(as(db, reporter, now), {
      sectionId: room.politics.id,
      bylineIds: [byline.id],
      ...given,
    });
    const submitted = await submit(as(db, reporter, now), written.id, { version: written.version });
    const approved = await approve(as(db, chief, now), written.id, { version: submitted.version });
    return publish(as(db, chief, now), written.id, { version: approved.version });
  };
  return { room, byline, put, chief: as(db, chief, minutesLater(60)) };
}

const siteFeed = async (db: Db) => {
  const found = await readFeed(db, { area: "site" }, place);
  if (!found) throw new Error("no feed");
  return found.feed;
};

/** What a reader of feeds may rely on, in each of the three formats. */
function faultsInFeed(feed: Feed): string[] {
  const printed = { rss: formats.rss.print(feed), atom: formats.atom.print(feed) };
  return [
    ...faultsInXml(printed.rss),
    ...faultsInXml(printed.atom),
    ...faultsInRss(printed.rss, feed),
    ...faultsInAtom(printed.atom, feed),
    ...faultsInJson(formats.json.print(feed), feed),
  ];
}

describe("the feed", () => {
  test("holds the newest articles in full, with everything that stands on the page", async ({ db }) => {
    const { put } = await aPublication(db);
    await put(0, { headline: "الأول" });
    const second = await put(5, { headline: "الثاني", dateline: "بغداد", creditKind: "follow-up" });
    const feed = await siteFeed(db);
    expect(feed.entries.map((entry) => entry.headline)).toEqual(["الثاني", "الأول"]);
    expect(feed.updatedAt).toEqual(minutesLater(5));
    expect(feed.self).toBe(`${home}/feed.xml`);
    const [entry] = feed.entries;
    expect(entry).toMatchObject({
      id: `${home}/news/${second.id}`,
      authors: ["زينب الربيعي"],
      section: "سياسة",
    });
    expect(entry?.html).toContain("<p>بغداد/المسلة الحدث: أقر مجلس الوزراء الخطة.</p>");
    expect(entry?.html).toContain("<p>المسلة – متابعة – وكالات</p><p>تنبيه &lt;ثابت&gt;</p>");
  });

  test("leaves out what was withdrawn", async ({ db }) => {
    const { put, chief } = await aPublication(db);
    const story = await put(0);
    await withdraw(chief, story.id, { version: story.version, reason: "خطأ في الأسماء" });
    expect((await siteFeed(db)).entries).toEqual([]);
  });

  test("of a section, an author or an unknown one", async ({ db }) => {
    const { put, room, byline } = await aPublication(db);
    await put(0, { sectionId: room.sport.id });
    const sizeOf = async (area: "section" | "author" | "tag", slug: string) =>
      (await readFeed(db, { area, slug }, place))?.feed.entries.length;
    expect(await sizeOf("section", room.sport.slug)).toBe(1);
    expect(await sizeOf("section", room.politics.slug)).toBe(0);
    expect(await sizeOf("author", byline.slug)).toBe(1);
    expect(await sizeOf("tag", "لا-وجود-له")).toBeUndefined();
  });

  test("is well-formed in every format, whatever people write", async ({ db }) => {
    const { put } = await aPublication(db);
    const nasty = `سطر <b> & "اقتباس" ]]> </content> 𝒜 <script>alert(1)</script>`;
    await put(0, { headline: nasty, standfirst: nasty, dateline: "", body: bodyOf(nasty) });
    const feed = await siteFeed(db);
    const rss = parseRssFeed(formats.rss.print(feed)).items?.[0];
    const atom = parseAtomFeed(formats.atom.print(feed)).entries?.[0];
    const json = parseJsonFeed(formats.json.print(feed)).items?.[0];
    for (const html of [rss?.content?.encoded, atom?.content?.value, json?.content_html]) {
      expect(html).toMatch(/&lt;<bdi>script<\/bdi>&gt;/);
      expect(html).not.toContain("<script");
    }
    expect([rss?.title, atom?.title?.value, json?.title]).toEqual([nasty, nasty, nasty]);
    expect(faultsInFeed(feed)).toEqual([]);
  });

  test("holds its form when what is stored is worse than what may be typed", async ({ db }) => {
    const { put } = await aPublication(db);
    const story = await put(0, { creditSources: ["وكالات"] });
    const worse = "أول\u0007ثان\u202eثالث\ud800رابع]]>\uffff<x>&";
    await db.update(articles).set({ headline: worse, standfirst: worse }).where(eq(articles.id, story.id));
    const feed = await siteFeed(db);
    expect(faultsInFeed(feed)).toEqual([]);
    expect(feed.entries[0]?.headline).toBe("أولثانثالث\ufffdرابع]]><x>&");
  });

  test("announces a story without a standfirst by how it begins", async ({ db }) => {
    const { put } = await aPublication(db);
    await put(0, { standfirst: "", body: bodyOf("أقر المجلس الخطة. ".repeat(30).trim()) });
    const feed = await siteFeed(db);
    expect(faultsInFeed(feed)).toEqual([]);
    expect(feed.entries[0]?.standfirst).toMatch(/^أقر المجلس الخطة\..*…$/);
    expect(feed.entries[0]?.standfirst.length).toBeLessThanOrEqual(201);
  });

  test("shows its picture, its tags and where news is told at once", async ({ db }) => {
    const { put } = await aPublication(db);
    const picture = await aStoredPicture(db, { caption: "جسر", credit: "المسلة" });
    const [tag] = await db
      .insert(tags)
      .values({ slug: "t-dams", name: "سدود", folded: "t-dams" })
      .returning();
    await put(0, { leadMediaId: picture.id, leadAlt: "سد على دجلة", tagIds: [tag?.id ?? 0] });
    const feed = await siteFeed(db);
    const url = `${home}/media/${picture.id}/w960-1a2b3c4d.jpg`;
    const rss = parseRssFeed(formats.rss.print(feed));
    expect(rss.items?.[0]?.media?.contents?.[0]).toMatchObject({
      url,
      width: 960,
      height: 600,
      medium: "image",
    });
    expect(rss.items?.[0]?.categories?.map(({ name }) => name)).toEqual(["سياسة", "سدود"]);
    const atom = parseAtomFeed(formats.atom.print(feed));
    const json = parseJsonFeed(formats.json.print(feed));
    expect(atom.entries?.[0]?.media?.contents?.[0]?.url).toBe(url);
    expect(json.items?.[0]).toMatchObject({ image: url, tags: ["سياسة", "سدود"] });
    const hub = "https://pubsubhubbub.appspot.com/";
    expect(rss.atom?.links?.find(({ rel }) => rel === "hub")?.href).toBe(hub);
    expect(atom.links?.find(({ rel }) => rel === "hub")?.href).toBe(hub);
    expect(json.hubs).toEqual([{ type: "WebSub", url: hub }]);
    expect(faultsInFeed(feed)).toEqual([]);
  });

  test("says who wrote, where it lives and which address is for ever", async ({ db }) => {
    const { put } = await aPublication(db);
    const story = await put(0);
    const printed = formats.rss.print(await siteFeed(db));
    const [item] = parseRssFeed(printed).items ?? [];
    expect(item?.dc?.creators).toEqual(["زينب الربيعي"]);
    expect(item?.guid).toEqual({ value: `${home}/news/${story.id}`, isPermaLink: true });
    expect(printed).toContain(`<atom:link href="${home}/feed.xml" rel="self" type="application/rss+xml"/>`);
  });

  test("is printed the same as long as nothing changed", async ({ db }) => {
    const { put } = await aPublication(db);
    await put(0);
    for (const { print } of Object.values(formats))
      expect(print(await siteFeed(db))).toBe(print(await siteFeed(db)));
  });

  test("of a newsroom that has published nothing is a feed too", async ({ db }) => {
    await aPublication(db);
    const feed = await siteFeed(db);
    expect(parseRssFeed(formats.rss.print(feed)).title).toBe("المسلة");
    expect(parseAtomFeed(formats.atom.print(feed)).title?.value).toBe("المسلة");
    expect(parseJsonFeed(formats.json.print(feed)).title).toBe("المسلة");
  });
});

describe("the site map", () => {
  test("lists the months, the live articles of each and the standing addresses", async ({ db }) => {
    const { put, chief, room } = await aPublication(db);
    const live = await put(0);
    const gone = await put(1);
    await withdraw(chief, gone.id, { version: gone.version, reason: "خطأ في الأسماء" });
    const index = await printSitemapIndex(db, home);
    expect(index).toContain(`<loc>${home}/sitemaps/2026-11.xml</loc>`);
    expect(faultsInXml(index, "siteindex")).toEqual([]);
    const november = await printSitemap(db, "2026-11", home);
    expect(november).toContain(`<loc>${home}/news/${live.id}/`);
    expect(november).not.toContain(`/news/${gone.id}/`);
    expect(faultsInXml(november ?? "", "sitemap")).toEqual([]);
    const standing = await printSitemap(db, "site", home);
    expect(faultsInXml(standing ?? "", "sitemap")).toEqual([]);
    expect(standing).toContain(`<loc>${home}/section/${room.politics.slug}</loc>`);
  });

  test.for(["2026-12", "2026-13", "1999-01", "", "__proto__"])("has no file «%s»", async (name, { db }) => {
    expect(await printSitemap(db, name, home)).toBeNull();
  });
});

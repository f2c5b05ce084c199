import "server-only";
import { cacheTag } from "next/cache";
import { connection } from "next/server";
import { printNewsSitemap } from "@/newsroom/feeds/news-sitemap";
import { printSitemap, printSitemapIndex } from "@/newsroom/feeds/sitemap";
import { answerText, printedOf } from "./answer-text";
import { publicUrl } from "./public-url";
import { keeping, kept } from "./reading";
import { feedTag, tags } from "./tags";

const TYPE = "application/xml; charset=utf-8";
/** So often what has become too old for a news site map leaves it. */
const NEWS_AGE_MS = 600_000;

async function keepPrinted(name: string | null) {
  "use cache";
  cacheTag(feedTag(tags.feed), feedTag(tags.house));
  return keeping(async (db) => {
    const text =
      name === null ? await printSitemapIndex(db, publicUrl()) : await printSitemap(db, name, publicUrl());
    return text === null ? null : printedOf(text, null);
  });
}

async function keepNews(at: number) {
  "use cache";
  cacheTag(feedTag(tags.feed), feedTag(tags.house));
  return keeping(async (db) => printedOf(await printNewsSitemap(db, publicUrl(), new Date(at)), null));
}

/** The index of site maps, or one of them by its name. */
export const answerSitemap = (request: Request, name: string | null) =>
  answerText(request, TYPE, () => kept(keepPrinted(name)));

export async function answerNewsSitemap(request: Request) {
  await connection();
  const at = Math.floor(Date.now() / NEWS_AGE_MS) * NEWS_AGE_MS;
  return answerText(request, TYPE, () => kept(keepNews(at)));
}

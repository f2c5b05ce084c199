import "server-only";
import { cacheTag } from "next/cache";
import { printSitemap, printSitemapIndex } from "@/newsroom/feeds/sitemap";
import { answerText, printedOf } from "./answer-text";
import { publicUrl } from "./public-url";
import { keeping, kept } from "./reading";
import { feedTag, tags } from "./tags";

const TYPE = "application/xml; charset=utf-8";

async function keepPrinted(name: string | null) {
  "use cache";
  cacheTag(feedTag(tags.feed), feedTag(tags.house));
  return keeping(async (db) => {
    const text =
      name === null ? await printSitemapIndex(db, publicUrl()) : await printSitemap(db, name, publicUrl());
    return text === null ? null : printedOf(text, null);
  });
}

/** The index of site maps, or one of them by its name. */
export const answerSitemap = (request: Request, name: string | null) =>
  answerText(request, TYPE, () => kept(keepPrinted(name)));

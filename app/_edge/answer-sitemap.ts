import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { printSitemap, printSitemapIndex } from "@/newsroom/feeds/sitemap";
import { answerText, printedOf } from "./answer-text";
import { publicUrl } from "./public-url";
import { reading } from "./reading";
import { feedTag, tags } from "./tags";

const TYPE = "application/xml; charset=utf-8";

async function readPrinted(name: string | null) {
  "use cache";
  cacheLife("max");
  cacheTag(feedTag(tags.feed), feedTag(tags.house));
  const text = await reading((db) =>
    name === null ? printSitemapIndex(db, publicUrl()) : printSitemap(db, name, publicUrl()),
  );
  return text === null ? null : printedOf(text, null);
}

/** The index of site maps, or one of them by its name. */
export const answerSitemap = (request: Request, name: string | null) =>
  answerText(request, TYPE, () => readPrinted(name));

import type { LiveBlogPosting, NewsArticle, Thing } from "schema-dts";
import { publicUrl } from "@/app/_edge/public-url";
import { breadcrumb, person, publisher } from "@/app/(site)/_frame/linked-data";
import { articlePath, sectionPath } from "@/components/site/addresses";
import { mediaAddress, widthsOf } from "@/components/site/media-address";
import type { Article, House, Picture } from "@/db/types";

/** Live coverage as search engines want it; `text` is plain. */
export type Coverage = {
  startedAt: Date;
  /** Null while it goes on. */
  endedAt: Date | null;
  entries: { id: number; headline: string; text: string; at: Date }[];
};

type Place = {
  pages: readonly { slug: string }[];
  /** From the root: what stands for the article when it has no picture. */
  card: string;
  live?: Coverage | undefined;
};

/** As wide as search engines ask for, in the shapes they ask for. */
const WIDTH = 1600;
const SHAPES = ["16x9", "4x3", "1x1"] as const;

const picturesOf = (picture: Picture) =>
  SHAPES.map((shape) => {
    const width = Math.max(...widthsOf(picture, WIDTH, shape));
    return publicUrl() + mediaAddress(picture, width, "jpg", shape);
  });

/** The article for search engines, https://schema.org/NewsArticle, with the way to it and who publishes it. */
export function articleLinkedData(house: House, article: Article, { pages, card, live }: Place): Thing[] {
  const url = publicUrl() + encodeURI(articlePath(article));
  const said = {
    "@id": `${url}#article`,
    headline: article.headline,
    description: article.seoDescription || article.standfirst,
    inLanguage: "ar",
    articleSection: article.section.name,
    ...(article.tags.length > 0 && { keywords: article.tags.map(({ name }) => name) }),
    wordCount: article.plainText.split(/\s+/).filter(Boolean).length,
    isAccessibleForFree: true,
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
    mainEntityOfPage: url,
    url,
    image: article.picture ? picturesOf(article.picture) : [publicUrl() + card],
    author: article.authors.length > 0 ? article.authors.map(person) : { "@id": `${publicUrl()}/#house` },
    publisher: { "@id": `${publicUrl()}/#house` },
    ...(article.corrections.length > 0 && { correction: article.corrections.map(({ note }) => note) }),
  } as const;
  const posting: NewsArticle | LiveBlogPosting = live
    ? { "@type": "LiveBlogPosting", ...said, ...coverageOf(url, live) }
    : { "@type": "NewsArticle", ...said };
  const way = breadcrumb(house, [
    { name: article.section.name, path: sectionPath(article.section) },
    { name: article.headline, path: articlePath(article) },
  ]);
  return [posting, way, publisher(house, pages)];
}

const coverageOf = (url: string, { startedAt, endedAt, entries }: Coverage) => ({
  coverageStartTime: startedAt.toISOString(),
  ...(endedAt && { coverageEndTime: endedAt.toISOString() }),
  liveBlogUpdate: entries.map(
    ({ id, headline, text, at }) =>
      ({
        "@type": "BlogPosting",
        ...(headline && { headline }),
        articleBody: text,
        datePublished: at.toISOString(),
        url: `${url}#entry-${id}`,
      }) as const,
  ),
});

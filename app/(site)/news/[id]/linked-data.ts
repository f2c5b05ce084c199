import type { NewsArticle, WithContext } from "schema-dts";
import { publicUrl } from "@/app/_edge/public-url";
import { authorPath } from "@/components/site/addresses";
import type { Article, House } from "@/db/types";

type Place = { path: string; image: { path: string; width: number; height: number } | null };

/** The article for search engines: https://schema.org/NewsArticle. */
export function articleLinkedData(house: House, article: Article, place: Place): WithContext<NewsArticle> {
  const home = publicUrl();
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.headline,
    description: article.seoDescription || article.standfirst,
    inLanguage: "ar",
    articleSection: article.section.name,
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
    mainEntityOfPage: home + place.path,
    ...(place.image && { image: home + place.image.path }),
    author: article.authors.map((author) => ({
      "@type": "Person",
      name: author.name,
      url: home + encodeURI(authorPath(author)),
    })),
    publisher: { "@type": "NewsMediaOrganization", name: house.name, url: `${home}/` },
  };
}

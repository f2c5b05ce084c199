import { publicUrl } from "@/app/_edge/public-url";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { shareImages } from "@/app/(site)/_frame/share-images";
import { articlePath, authorPath, shortPath } from "@/components/site/addresses";
import type { Article, House } from "@/db/types";
import { articleLinkedData, type Coverage } from "./linked-data";

type Props = { house: House; article: Article; pages: readonly { slug: string }[]; live?: Coverage };

/** What others show of an article: on their cards, among their results, in their readers. */
export function ArticleHead({ house, article, pages, live }: Props) {
  const images = shareImages(article.id, [house, article]);
  return (
    <>
      <PageHead
        house={house}
        title={article.seoTitle || article.headline}
        shareTitle={article.shareTitle || article.headline}
        description={article.seoDescription || article.standfirst}
        shareDescription={article.shareDescription || article.standfirst}
        path={encodeURI(articlePath(article))}
        type="article"
        images={images}
        linkedData={articleLinkedData(house, article, { pages, card: images[0].path, live })}
      />
      <meta property="article:published_time" content={article.publishedAt.toISOString()} />
      {article.updatedAt ? (
        <meta property="article:modified_time" content={article.updatedAt.toISOString()} />
      ) : null}
      <meta property="article:section" content={article.section.name} />
      {article.tags.map((tag) => (
        <meta key={tag.id} property="article:tag" content={tag.name} />
      ))}
      {article.authors
        .filter(({ isHidden }) => !isHidden)
        .map((author) => (
          <meta
            key={author.id}
            property="article:author"
            content={publicUrl() + encodeURI(authorPath(author))}
          />
        ))}
      <EmbedLinks article={article} />
    </>
  );
}

const embedTypes = { json: "application/json+oembed", xml: "text/xml+oembed" } as const;

/** Where the article is asked for by who wants to show it: https://oembed.com. */
function EmbedLinks({ article }: { article: Article }) {
  const url = encodeURIComponent(publicUrl() + shortPath(article));
  return Object.entries(embedTypes).map(([format, type]) => (
    <link
      key={format}
      rel="alternate"
      type={type}
      title={article.headline}
      href={`${publicUrl()}/api/oembed?url=${url}&format=${format}`}
    />
  ));
}

import { jsonForScript } from "@/app/(site)/_frame/json-for-script";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { articlePath } from "@/components/site/addresses";
import { mediaAddress, widthsOf } from "@/components/site/media-address";
import type { Article, House, Picture } from "@/db/types";
import { articleLinkedData } from "./linked-data";

/** As large as the previews of the networks use. */
const SHARED_WIDTH = 1280;

function sharedImage(picture: Picture | null) {
  if (!picture) return null;
  const width = Math.max(...widthsOf(picture, SHARED_WIDTH));
  const height = Math.round((width * picture.height) / picture.width);
  return { path: mediaAddress(picture, width, "jpg"), width, height, alt: picture.alt };
}

export function ArticleHead({ house, article }: { house: House; article: Article }) {
  const path = encodeURI(articlePath(article));
  const image = sharedImage(article.picture);
  return (
    <>
      <PageHead
        house={house}
        title={article.seoTitle || article.headline}
        shareTitle={article.shareTitle || article.headline}
        description={article.seoDescription || article.standfirst}
        shareDescription={article.shareDescription || article.standfirst}
        path={path}
        type="article"
        image={image}
      />
      <meta property="article:published_time" content={article.publishedAt.toISOString()} />
      {article.updatedAt ? (
        <meta property="article:modified_time" content={article.updatedAt.toISOString()} />
      ) : null}
      <meta property="article:section" content={article.section.name} />
      <script type="application/ld+json">
        {jsonForScript(articleLinkedData(house, article, { path, image }))}
      </script>
    </>
  );
}

import { readArticle } from "@/app/_edge/reader-queries";
import { litePage, Notice } from "@/app/(lite)/_frame/lite-page";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { articleIdOf } from "@/app/(site)/news/[id]/article-id";
import { LiteArticle } from "@/components/lite/lite-article";
import { articlePath, litePath, shortPath } from "@/components/site/addresses";
import { openingOf } from "@/newsroom/articles/opening";
import { renderBody } from "@/newsroom/body/render-react";

export const generateStaticParams = () => [{ id: PLACEHOLDER }];

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = articleIdOf((await params).id);
  return litePage(id === null ? "/" : shortPath({ id }), async (house) => {
    if (id === null) return <Notice house={house} status={404} />;
    const { found, more } = await readArticle(id);
    if (!found) return <Notice house={house} status={404} />;
    if (found.status === "withdrawn") return <Notice house={house} status={410} />;
    const { article } = found;
    const body = renderBody(article.body, {
      related: new Map(
        article.related.map((one) => [one.id, { href: litePath(articlePath(one)), headline: one.headline }]),
      ),
      recordings: new Map(article.recordings.map((recording) => [recording.id, recording])),
      opening: openingOf(article, house),
    });
    return (
      <>
        <PageHead
          house={house}
          title={article.seoTitle || article.headline}
          description={article.seoDescription || article.standfirst}
          path={encodeURI(articlePath(article))}
          type="article"
        />
        <LiteArticle house={house} article={article} body={body} more={more} />
      </>
    );
  });
}

import { readLiveEntries } from "@/app/_edge/reader-queries";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { Notice, sitePage } from "@/app/(site)/_frame/site-page";
import { articleIdOf } from "@/app/(site)/news/[id]/article-id";
import { OlderEntries } from "@/components/article/live/older-entries";
import { shortPath } from "@/components/site/addresses";
import "@/app/(site)/_styles/article.css";

export const generateStaticParams = () => [{ id: PLACEHOLDER, cursor: PLACEHOLDER }];

/** The earlier entries of a live coverage: `/news/<id>?before=<entry>`. */
export default async function Page({ params }: { params: Promise<{ id: string; cursor: string }> }) {
  const asked = await params;
  const [id, before] = [articleIdOf(asked.id), articleIdOf(asked.cursor)];
  return sitePage(undefined, async (house) => {
    if (id === null || before === null) return <Notice house={house} status={404} />;
    const { found, page } = await readLiveEntries(id, before);
    if (!found) return <Notice house={house} status={404} />;
    if (found.status === "withdrawn" || !page) return <Notice house={house} status={410} />;
    const { article } = found;
    return (
      <>
        <PageHead
          house={house}
          title={article.headline}
          description={article.standfirst}
          path={`${shortPath(article)}?before=${before}`}
        />
        <OlderEntries article={article} page={page} calendar={house.calendar} />
      </>
    );
  });
}

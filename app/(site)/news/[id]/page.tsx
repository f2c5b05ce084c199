import { publicUrl } from "@/app/_edge/public-url";
import { readArticle, readReadBeside } from "@/app/_edge/reader-queries";
import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { Notice, sitePage } from "@/app/(site)/_frame/site-page";
import { ArticlePage } from "@/components/article/article-page";
import { bodyOptions } from "@/components/article/body-options";
import { Dateline } from "@/components/article/dateline";
import { Coverage, LiveJump } from "@/components/article/live/coverage";
import type { LiveCoverage } from "@/db/types";
import { openingOf } from "@/newsroom/articles/opening";
import { renderBody } from "@/newsroom/body/render-react";
import { toText } from "@/newsroom/body/to-text";
import { ArticleHead } from "./article-head";
import { articleIdOf } from "./article-id";
import "@/app/(site)/_styles/article.css";

export const generateStaticParams = () => [{ id: PLACEHOLDER }];

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = articleIdOf((await params).id);
  return sitePage(undefined, async (house, { pages }) => {
    if (id === null) return <Notice house={house} status={404} />;
    const [{ found, more, live }, mostRead] = await Promise.all([readArticle(id), readReadBeside(id)]);
    if (!found) return <Notice house={house} status={404} />;
    if (found.status === "withdrawn") return <Notice house={house} status={410} />;
    const { article } = found;
    const dateline = openingOf(article, house);
    const body = renderBody(article.body, {
      ...bodyOptions(article),
      opening: dateline && <Dateline text={dateline} />,
    });
    return (
      <>
        <ArticleHead house={house} article={article} pages={pages} {...(live && { live: toldLive(live) })} />
        <ArticlePage
          house={house}
          article={article}
          body={
            <>
              {live?.isOpen && live.entries.length > 0 ? <LiveJump article={article} /> : null}
              {body}
            </>
          }
          more={more}
          mostRead={mostRead}
          publicUrl={publicUrl()}
          live={live && <Coverage coverage={live} article={article} calendar={house.calendar} />}
        />
      </>
    );
  });
}

/** What search engines are told of a coverage. */
const toldLive = ({ openedAt, closedAt, entries }: LiveCoverage) => ({
  startedAt: openedAt,
  endedAt: closedAt,
  entries: entries.map(({ id, headline, body, at }) => ({ id, headline, text: toText(body), at })),
});

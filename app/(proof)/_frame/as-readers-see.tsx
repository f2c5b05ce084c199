import type { ReactNode } from "react";
import { publicUrl } from "@/app/_edge/public-url";
import { readFrame } from "@/app/_edge/reader-queries";
import { storyAsArticle } from "@/app/_edge/story-as-article";
import { ArticlePage } from "@/components/article/article-page";
import { bodyOptions } from "@/components/article/body-options";
import { Dateline } from "@/components/article/dateline";
import { PageShell } from "@/components/site/page-shell";
import { openingOf } from "@/newsroom/articles/opening";
import { renderBody } from "@/newsroom/body/render-react";
import type { DeskCtx } from "@/newsroom/ctx";
import type { Story } from "@/newsroom/stories/story";

export type AsReadersSeeProps = {
  ctx: Pick<DeskCtx, "db" | "now">;
  story: Pick<Story, "id" | "text" | "textVersion">;
  /** Stands over the article. */
  banner?: ReactNode;
};

/** A working copy as the site would show it if it went out now. */
export async function AsReadersSee({ ctx, story, banner }: AsReadersSeeProps) {
  const [{ house, sections, pages }, article] = await Promise.all([readFrame(), storyAsArticle(ctx, story)]);
  const dateline = openingOf(article, house);
  const body = renderBody(article.body, {
    ...bodyOptions(article),
    opening: dateline && <Dateline text={dateline} />,
  });
  return (
    <PageShell house={house} sections={sections} pages={pages}>
      {banner}
      <ArticlePage house={house} article={article} body={body} publicUrl={publicUrl()} />
    </PageShell>
  );
}

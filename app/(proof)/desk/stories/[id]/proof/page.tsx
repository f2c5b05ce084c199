import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { publicUrl } from "@/app/_edge/public-url";
import { storyAsArticle } from "@/app/_edge/story-as-article";
import { storyIdOf } from "@/app/_edge/story-id";
import { ArticlePage } from "@/components/article/article-page";
import { bodyOptions } from "@/components/article/body-options";
import { editorMessages } from "@/components/editor/messages";
import { openingOf } from "@/newsroom/articles/opening";
import { renderBody } from "@/newsroom/body/render-react";
import { getHouse } from "@/newsroom/settings/queries";
import { getStory } from "@/newsroom/stories/get-story";

export const instant = false;

export default async function ProofPage({ params }: PageProps<"/desk/stories/[id]/proof">) {
  const { id } = await params;
  const ctx = await enterDesk("story:read");
  const story = await found(getStory(ctx, storyIdOf(id)));
  const [house, article] = await Promise.all([getHouse(ctx.db), storyAsArticle(ctx, story)]);
  const body = renderBody(article.body, { ...bodyOptions(article), opening: openingOf(article, house) });
  return (
    <main aria-label={editorMessages.review}>
      <ArticlePage house={house} article={article} body={body} publicUrl={publicUrl()} />
    </main>
  );
}

import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { readFrame } from "@/app/_edge/reader-queries";
import { storyIdOf } from "@/app/_edge/story-id";
import { bodyOptions } from "@/components/article/body-options";
import { PageShell } from "@/components/site/page-shell";
import { StandingPage } from "@/components/site/standing-page";
import { listBodySources } from "@/newsroom/articles/body-sources";
import { renderBody } from "@/newsroom/body/render-react";
import { parseBody } from "@/newsroom/body/validate";
import { getDeskPage } from "@/newsroom/publishing/list-desk-pages";

export const instant = false;

/** A standing page in the readers' clothes, as it is being written. */
export default async function PageProof({ params }: PageProps<"/desk/admin/pages/[id]/proof">) {
  const ctx = await enterDesk("page:manage");
  const page = await found(getDeskPage(ctx, storyIdOf((await params).id)));
  const { house, sections, pages } = await readFrame();
  const parsed = parseBody(page.body);
  const sources = await listBodySources(ctx.db, parsed.ok ? [parsed.body] : []);
  return (
    <PageShell house={house} sections={sections} pages={pages}>
      <StandingPage
        title={page.title}
        body={parsed.ok ? renderBody(parsed.body, bodyOptions(sources)) : null}
      />
    </PageShell>
  );
}

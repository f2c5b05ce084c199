import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { publicUrl } from "@/app/_edge/public-url";
import { storyIdOf } from "@/app/_edge/story-id";
import { pageMessages as say } from "@/components/desk/pages/messages";
import { PageWriting } from "@/components/desk/pages/page-writing";
import { mayEver } from "@/newsroom/accounts/may";
import { listBodySources } from "@/newsroom/articles/body-sources";
import { getDeskPage } from "@/newsroom/publishing/list-desk-pages";

export const instant = false;

export const metadata = { title: say.title };

export default async function WritePage({ params }: PageProps<"/desk/admin/pages/[id]">) {
  const ctx = await enterDesk("page:manage");
  const { updatedAt: _updatedAt, ...page } = await found(getDeskPage(ctx, storyIdOf((await params).id)));
  const known = (await listBodySources(ctx.db, [page.body])).pictures;
  const pictures = { known, hasLibrary: mayEver(ctx.user, "media:upload") };
  return <PageWriting key={page.id} page={page} pictures={pictures} site={publicUrl()} />;
}

import { readAuthor } from "@/app/_edge/reader-queries";
import { breadcrumb, profile } from "@/app/(site)/_frame/linked-data";
import { listAddresses } from "@/app/(site)/_frame/list-addresses";
import { siteSays } from "@/app/(site)/_frame/messages";
import { Moved } from "@/app/(site)/_frame/moved";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { Notice, sitePage } from "@/app/(site)/_frame/site-page";
import { authorPath } from "@/components/site/addresses";
import { ListPage } from "@/components/site/list-page";
import { decodeParam } from "@/newsroom/arabic/safe-path";
import "@/app/(site)/_styles/list.css";

export function authorPage(param: string, before: string | null = null) {
  return sitePage(undefined, async (house) => {
    const found = await readAuthor(decodeParam(param), before);
    if (!found) return <Notice house={house} status={404} />;
    if ("movedTo" in found) return <Moved to={found.movedTo} before={before} />;
    const { author, page } = found;
    const { path, older, feed } = listAddresses(authorPath(author), page, before);
    return (
      <>
        <PageHead
          house={house}
          title={author.name}
          description={author.bio}
          path={path}
          type="profile"
          feed={feed}
          linkedData={[profile(author), breadcrumb(house, [{ name: author.name, path: authorPath(author) }])]}
        />
        <ListPage
          house={house}
          kicker={siteSays.author}
          heading={author.name}
          description={author.bio}
          portrait={author.picture}
          links={author.links ?? []}
          page={page}
          olderHref={older}
          feedHref={feed}
        />
      </>
    );
  });
}

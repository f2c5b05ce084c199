import { readTag } from "@/app/_edge/reader-queries";
import { breadcrumb, collection } from "@/app/(site)/_frame/linked-data";
import { listAddresses } from "@/app/(site)/_frame/list-addresses";
import { siteSays } from "@/app/(site)/_frame/messages";
import { Moved } from "@/app/(site)/_frame/moved";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { Notice, sitePage } from "@/app/(site)/_frame/site-page";
import { tagPath } from "@/components/site/addresses";
import { ListPage } from "@/components/site/list-page";
import { decodeParam } from "@/newsroom/arabic/safe-path";
import "@/app/(site)/_styles/list.css";

export function tagPage(param: string, before: string | null = null) {
  return sitePage(undefined, async (house) => {
    const found = await readTag(decodeParam(param), before);
    if (!found) return <Notice house={house} status={404} />;
    if ("movedTo" in found) return <Moved to={found.movedTo} before={before} />;
    const { tag, page } = found;
    const { path, older, feed } = listAddresses(tagPath(tag), page, before);
    return (
      <>
        <PageHead
          house={house}
          title={tag.name}
          path={path}
          feed={feed}
          linkedData={[
            collection({ name: tag.name, path: tagPath(tag), cards: page.rows }),
            breadcrumb(house, [{ name: tag.name, path: tagPath(tag) }]),
          ]}
        />
        <ListPage
          house={house}
          kicker={siteSays.tag}
          heading={tag.name}
          page={page}
          olderHref={older}
          feedHref={feed}
        />
      </>
    );
  });
}

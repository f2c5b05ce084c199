import { readSection } from "@/app/_edge/reader-queries";
import { breadcrumb, collection } from "@/app/(site)/_frame/linked-data";
import { listAddresses } from "@/app/(site)/_frame/list-addresses";
import { Moved } from "@/app/(site)/_frame/moved";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { Notice, sitePage } from "@/app/(site)/_frame/site-page";
import { sectionPath } from "@/components/site/addresses";
import { ListPage } from "@/components/site/list-page";
import { decodeParam } from "@/newsroom/arabic/safe-path";
import "@/app/(site)/_styles/list.css";

export function sectionPage(param: string, before: string | null = null) {
  const slug = decodeParam(param);
  return sitePage(slug, async (house) => {
    const found = await readSection(slug, before);
    if (!found) return <Notice house={house} status={404} />;
    if ("movedTo" in found) return <Moved to={found.movedTo} before={before} />;
    const { section, page } = found;
    const { path, older, feed } = listAddresses(sectionPath(section), page, before);
    return (
      <>
        <PageHead
          house={house}
          title={section.name}
          description={section.description}
          path={path}
          feed={feed}
          linkedData={[
            collection({ name: section.name, path: sectionPath(section), cards: page.rows }),
            breadcrumb(house, [{ name: section.name, path: sectionPath(section) }]),
          ]}
        />
        <ListPage
          house={house}
          heading={section.name}
          description={section.description}
          page={page}
          olderHref={older}
          feedHref={feed}
        />
      </>
    );
  });
}

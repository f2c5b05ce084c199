import { readAuthor, readSection, readTag } from "@/app/_edge/reader-queries";
import { litePage, Notice } from "@/app/(lite)/_frame/lite-page";
import { listAddresses } from "@/app/(site)/_frame/list-addresses";
import { Moved } from "@/app/(site)/_frame/moved";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { LiteList } from "@/components/lite/lite-list";
import { authorPath, litePath, sectionPath, tagPath } from "@/components/site/addresses";
import type { ArticleCard, ListPage } from "@/db/types";
import { decodeParam } from "@/newsroom/arabic/safe-path";

type Found = { name: string; path: string; page: ListPage<ArticleCard> } | { movedTo: string } | null;
type Area = "section" | "tag" | "author";

const readers: Record<Area, (slug: string, before: string | null) => Promise<Found>> = {
  section: async (slug, before) => {
    const found = await readSection(slug, before);
    return found && "section" in found
      ? { name: found.section.name, path: sectionPath(found.section), page: found.page }
      : found;
  },
  tag: async (slug, before) => {
    const found = await readTag(slug, before);
    return found && "tag" in found
      ? { name: found.tag.name, path: tagPath(found.tag), page: found.page }
      : found;
  },
  author: async (slug, before) => {
    const found = await readAuthor(slug, before);
    return found && "author" in found
      ? { name: found.author.name, path: authorPath(found.author), page: found.page }
      : found;
  },
};

/** The list of a section, a tag or an author in the light edition. */
export function liteListPage(area: Area, param: string, before: string | null = null) {
  const slug = decodeParam(param);
  const query = before ? `?before=${before}` : "";
  return litePage(encodeURI(`/${area}/${slug}`) + query, async (house) => {
    const found = await readers[area](slug, before);
    if (!found) return <Notice house={house} status={404} />;
    if ("movedTo" in found) return <Moved to={litePath(found.movedTo)} before={before} />;
    const { path, older } = listAddresses(found.path, found.page, before);
    return (
      <>
        <PageHead house={house} title={found.name} path={path} />
        <LiteList
          heading={found.name}
          page={found.page}
          calendar={house.calendar}
          olderHref={older && litePath(older)}
        />
      </>
    );
  });
}

import { asc, or, type SQL, sql } from "drizzle-orm";
import { media } from "@/db/schema/media";
import { pages } from "@/db/schema/publication";
import type { Db } from "@/newsroom/ctx";

/** `title` is what readers know it by, or what it is called while nobody reads it. */
export type PageUse = { id: number; slug: string; title: string; isLive: boolean };

/** There are no more standing pages than these. */
const MOST = 50;

/** The numbers in documents, found once for all pictures: a house has fifty pages, and many pictures. */
const numbersIn = (documents: SQL, which: SQL) => sql`(
  select found.number::bigint from ${pages},
    jsonb_path_query(${documents}, '$.**.mediaId') as found(number)
  where ${which} and jsonb_typeof(found.number) = 'number')`;

/** On a query of `media`: readers see it on a standing page. */
export const isOnPublicPage = sql`${media.id} in ${numbersIn(sql`${pages.body}`, sql`${pages.isPublic}`)}`;

/** On a query of `media`: a standing page has it, before readers or as it is being written. */
export const isOnPage = sql`${media.id} in ${numbersIn(
  sql`jsonb_build_array(${pages.body}, ${pages.draft})`,
  sql`true`,
)}`;

/** On a query of `pages` with each of its pictures once: joined under the name `shown`. */
export const shownToReaders = sql`lateral (select distinct found.number::bigint as id
  from jsonb_path_query(${pages.body}, '$.**.mediaId') as found(number)
  where jsonb_typeof(found.number) = 'number') shown`;

/** The standing pages that show a picture, in the order of the foot of the site. */
export async function listPageUses(db: Db, id: number): Promise<PageUse[]> {
  const holds = (document: typeof pages.body | typeof pages.draft) =>
    sql`jsonb_path_query_array(${document}, '$.**.mediaId') @> ${JSON.stringify([id])}::jsonb`;
  const rows = await db
    .select({
      id: pages.id,
      slug: pages.slug,
      title: pages.title,
      draftTitle: sql<string | null>`${pages.draft}->>'title'`,
      isLive: sql<boolean>`${pages.isPublic} and ${holds(pages.body)}`,
      isPublic: pages.isPublic,
    })
    .from(pages)
    .where(or(holds(pages.body), holds(pages.draft)))
    .orderBy(asc(pages.position), asc(pages.id))
    .limit(MOST);
  return rows.map(({ draftTitle, isPublic, ...page }) => ({
    ...page,
    title: isPublic ? page.title : (draftTitle ?? page.title),
  }));
}

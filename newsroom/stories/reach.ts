import { inArray } from "drizzle-orm";
import { sections } from "@/db/schema/publication";
import { scopesOf } from "@/newsroom/accounts/may";
import type { Db, Viewer } from "@/newsroom/ctx";

/** How far a viewer's reading goes, in terms an index can walk: everything, or one's own and some sections. */
export type Reach = { all: boolean; own: boolean; sectionIds: number[]; ownWithoutSection: boolean };

/** More sections than this no desk has. */
const MOST = 200;

/** The same rule as `visibleTo`, taken apart. */
export async function reachOf({ db, user }: { db: Db; user: Viewer }): Promise<Reach> {
  const scopes = scopesOf(user, "story:read");
  const all = scopes.includes("all");
  const byDesk = !all && scopes.includes("desk");
  const rows =
    byDesk && user.deskIds.length > 0
      ? await db
          .select({ id: sections.id })
          .from(sections)
          .where(inArray(sections.deskId, user.deskIds))
          .limit(MOST)
      : [];
  return {
    all,
    own: scopes.includes("own"),
    sectionIds: rows.map((row) => row.id),
    ownWithoutSection: byDesk,
  };
}

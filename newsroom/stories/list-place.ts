import { type SQL, sql } from "drizzle-orm";
import { stories } from "@/db/schema/stories";

/** Where a page of the desk's list begins and which way it reads on. */
export type ListPlace = {
  direction: "older" | "newer";
  /** What stands beyond the cursor; absent on the first page. */
  beyond: SQL | undefined;
  order: SQL;
};

/** `<microseconds>-<id>` of the row beside which the page begins. */
const parse = (cursor: string | undefined) => /^(\d{1,17})-(\d{1,15})$/.exec(cursor ?? "");

export const printPlace = (at: string, id: number) => `${at}-${id}`;

/** The moment in microseconds: JavaScript's milliseconds would lose rows between two pages. */
export const placeColumn = sql<string>`(extract(epoch from ${stories.lastChangedAt}) * 1000000)::bigint`;

/** Reads from the newest, on from `before`, or back up from `after`; a cursor that is none asks for the newest. */
export function placeOf({ before, after }: { before?: string; after?: string }): ListPlace {
  const [, at, id] = parse(before) ?? parse(after) ?? [];
  const isNewer = !parse(before) && parse(after) !== null;
  const moment = sql`'epoch'::timestamptz + ${at ?? null}::bigint * interval '1 microsecond'`;
  const key = sql`(${stories.lastChangedAt}, ${stories.id})`;
  if (isNewer)
    return {
      direction: "newer",
      beyond: sql`${key} > (${moment}, ${id}::bigint)`,
      order: sql`last_changed_at asc, id asc`,
    };
  return {
    direction: "older",
    beyond: at ? sql`${key} < (${moment}, ${id}::bigint)` : undefined,
    order: sql`last_changed_at desc, id desc`,
  };
}

import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import { searchQuery } from "@/newsroom/arabic/search-query";
import type { Db, Viewer } from "@/newsroom/ctx";
import { getSynonyms } from "@/newsroom/style/get-synonyms";
import type { ListPlace } from "./list-place";
import { visibleTo } from "./policy";
import { reachOf } from "./reach";
import type { StoryFilter } from "./story-filter";
import { laneQuery } from "./story-lanes";

type Ctx = { db: Db; user: Viewer };
type Asked = { filter: StoryFilter; place: ListPlace; limit: number };

/** A common word fills a page from the newest; only a rare one is worth asking the index of words. */
const NEWEST = 1_000;

/** The numbers of the stories on one page of a list, in no order. */
export async function pickStories(ctx: Ctx, asked: Asked): Promise<number[]> {
  const reach = await reachOf(ctx);
  const holding = await holdsWords(ctx.db, asked.filter.headline ?? "");
  const lanes = (limit: number) => laneQuery({ ...asked, user: ctx.user, reach, limit });
  if (!holding) return idsOf(ctx.db, lanes(asked.limit));
  const newest = sql`select ${stories.id} as id from (${lanes(NEWEST)}) newest
    join ${stories} on ${stories.id} = newest.id where ${holding}
    order by ${ordered(asked.place, sql`newest.`)} limit ${asked.limit}`;
  const found = await idsOf(ctx.db, newest);
  return found.length === asked.limit ? found : idsOf(ctx.db, byWords(ctx, asked, holding));
}

async function idsOf(db: Db, query: SQL): Promise<number[]> {
  const rows = await db.execute<{ id: string }>(query);
  return rows.map((row) => Number(row.id));
}

/** Through the index of words: the odd order keeps the planner from walking the whole list by date instead. */
function byWords({ user }: Ctx, { filter, place, limit }: Asked, holding: SQL): SQL {
  const own = sql`(${stories.createdBy} = ${user.id} or ${stories.assigneeId} = ${user.id})`;
  const conditions = and(
    isNull(stories.spikedAt),
    holding,
    visibleTo(user),
    place.beyond,
    filter.stage && eq(stories.stage, filter.stage),
    filter.publication && eq(stories.publication, filter.publication),
    filter.sectionId ? eq(stories.sectionId, filter.sectionId) : undefined,
    filter.mine ? own : undefined,
  );
  const way = place.direction === "newer" ? sql`asc` : sql`desc`;
  return sql`select ${stories.id} as id from ${stories} left join ${sections} on ${sections.id} = ${stories.sectionId}
    where ${conditions}
    order by ${stories.lastChangedAt} + interval '0' ${way}, ${stories.id} ${way} limit ${limit}`;
}

const ordered = ({ direction }: ListPlace, of: SQL) => {
  const way = direction === "newer" ? sql`asc` : sql`desc`;
  return sql`${of}last_changed_at ${way}, ${of}id ${way}`;
};

/** Every word or what it means, in headline, standfirst or text, the last perhaps unfinished; null when none was typed. */
export async function holdsWords(db: Db, typed: string): Promise<SQL | null> {
  if (typed.trim() === "") return null;
  const { typing } = searchQuery(typed, await getSynonyms(db));
  return typing === "" ? null : sql`${stories.search} @@ ${typing}::tsquery`;
}

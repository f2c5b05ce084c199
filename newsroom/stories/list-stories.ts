import { and, desc, eq, ilike, isNull, or, type SQL, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import type { ListPage, Publication, Stage } from "@/db/types";
import type { Db, Viewer } from "@/newsroom/ctx";
import { publicationStatus } from "@/newsroom/workflow/status";
import { visibleTo } from "./policy";

const PAGE = 50;

export type StoryFilter = {
  stage?: Stage;
  publication?: Publication;
  sectionId?: number;
  /** Written by or given to the viewer. */
  mine?: boolean;
  headline?: string;
  before?: string;
};

export type StoryRow = {
  id: number;
  createdBy: number;
  lastChangedBy: number;
  assigneeId: number | null;
  deskId: number | null;
  headline: string;
  stage: Stage;
  publication: Publication;
  status: Publication | "pending";
  section: { id: number; name: string } | null;
  writer: string;
  lastChangedAt: Date;
  scheduledFor: Date | null;
  embargoUntil: Date | null;
};

/** `<microseconds>-<id>`: the place where the next page of the desk's list begins. */
const parseBefore = (before: string) => /^(\d{1,17})-(\d{1,15})$/.exec(before);

/** What a line of a list shows; never the body. */
const rowColumns = {
  id: stories.id,
  createdBy: stories.createdBy,
  lastChangedBy: stories.lastChangedBy,
  assigneeId: stories.assigneeId,
  headline: stories.headline,
  stage: stories.stage,
  publication: stories.publication,
  textVersion: stories.textVersion,
  publishedTextVersion: stories.publishedTextVersion,
  lastChangedAt: stories.lastChangedAt,
  scheduledFor: stories.scheduledFor,
  embargoUntil: stories.embargoUntil,
};

/** Stories a viewer may see, last changed first. */
export async function listStories(
  ctx: { db: Db; user: Viewer },
  filter: StoryFilter = {},
): Promise<ListPage<StoryRow>> {
  const at = sql<string>`(extract(epoch from ${stories.lastChangedAt}) * 1000000)::bigint`;
  const rows = await ctx.db
    .select({
      story: rowColumns,
      section: { id: sections.id, name: sections.name },
      deskId: sections.deskId,
      writer: accounts.name,
      at,
    })
    .from(stories)
    .innerJoin(accounts, eq(accounts.id, stories.createdBy))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(and(isNull(stories.spikedAt), visibleTo(ctx.user), ...conditions(ctx.user, filter)))
    .orderBy(sql`${stories.lastChangedAt} desc nulls first`, desc(stories.id))
    .limit(PAGE + 1);
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ story, section, deskId, writer }) => ({
      ...story,
      section,
      deskId,
      writer,
      status: publicationStatus(story),
    })),
    before: rows.length > PAGE && last ? `${last.at}-${last.story.id}` : null,
  };
}

function conditions(user: Viewer, filter: StoryFilter): (SQL | undefined)[] {
  const cursor = filter.before ? parseBefore(filter.before) : null;
  return [
    filter.stage && eq(stories.stage, filter.stage),
    filter.publication && eq(stories.publication, filter.publication),
    filter.sectionId ? eq(stories.sectionId, filter.sectionId) : undefined,
    filter.mine ? or(eq(stories.createdBy, user.id), eq(stories.assigneeId, user.id)) : undefined,
    filter.headline ? ilike(stories.headline, `%${filter.headline.replace(/[\\%_]/g, "\\$&")}%`) : undefined,
    cursor
      ? sql`(${stories.lastChangedAt}, ${stories.id}) < ('epoch'::timestamptz + ${cursor[1]}::bigint * interval '1 microsecond', ${cursor[2]}::bigint)`
      : undefined,
  ];
}

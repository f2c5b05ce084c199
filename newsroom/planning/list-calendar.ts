import { and, asc, eq, gte, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { accounts } from "@/db/schema/accounts";
import { articles } from "@/db/schema/articles";
import { assignments } from "@/db/schema/planning";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import type { Publication, Stage } from "@/db/types";
import { may } from "@/newsroom/accounts/may";
import type { DeskCtx } from "@/newsroom/ctx";
import { mayMove, visibleTo } from "@/newsroom/stories/policy";
import { canMove } from "@/newsroom/workflow/moves";
import { publicationStatus } from "@/newsroom/workflow/status";

/** Asked for and unwritten · asked for · goes out by itself · may not go out before · went out. */
export type CalendarKind = "planned" | "due" | "scheduled" | "embargo" | "published";

export type CalendarEntry = {
  kind: CalendarKind;
  at: Date;
  storyId: number;
  version: number;
  headline: string;
  stage: Stage;
  status: Publication | "pending";
  section: string | null;
  person: string;
  /** Whether the viewer may give it another time. */
  mayMove: boolean;
};

export type CalendarSpan = { from: Date; to: Date; timeZone: string };

/** More than this of one kind in six weeks nobody reads in a calendar. */
const MOST = 400;
/** What went out is shown so many a day; the archive has the rest. */
const PUBLISHED_A_DAY = 12;

const columns = {
  id: stories.id,
  version: stories.version,
  textVersion: stories.textVersion,
  publishedTextVersion: stories.publishedTextVersion,
  headline: stories.headline,
  stage: stories.stage,
  publication: stories.publication,
  createdBy: stories.createdBy,
  assigneeId: stories.assigneeId,
  lastChangedBy: stories.lastChangedBy,
  deskId: sections.deskId,
  section: sections.name,
  person: accounts.name,
};

/** Everything with a time that one may see, in order. */
export async function listCalendar(ctx: DeskCtx, span: CalendarSpan): Promise<CalendarEntry[]> {
  const lists = await Promise.all([
    listDue(ctx, span),
    listTimed(ctx, span, "scheduled"),
    listTimed(ctx, span, "embargo"),
    listPublished(ctx, span),
  ]);
  return lists.flat().sort((one, other) => one.at.getTime() - other.at.getTime());
}

const within = (column: PgColumn, { from, to }: CalendarSpan) =>
  and(isNotNull(column), gte(column, from), lt(column, to));

type Row = { at: Date | null; story: Omit<Found, "at"> };
type Found = {
  id: number;
  version: number;
  textVersion: number;
  publishedTextVersion: number | null;
  headline: string;
  stage: Stage;
  publication: Publication;
  createdBy: number;
  assigneeId: number | null;
  lastChangedBy: number;
  deskId: number | null;
  section: string | null;
  person: string;
};

async function listDue(ctx: DeskCtx, span: CalendarSpan): Promise<CalendarEntry[]> {
  const rows = await ctx.db
    .select({ at: assignments.dueAt, story: columns })
    .from(assignments)
    .innerJoin(stories, eq(stories.id, assignments.storyId))
    .innerJoin(accounts, eq(accounts.id, sql`coalesce(${stories.assigneeId}, ${stories.createdBy})`))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(
      and(
        within(assignments.dueAt, span),
        eq(stories.publication, "none"),
        isNull(stories.spikedAt),
        visibleTo(ctx.user),
      ),
    )
    .orderBy(asc(assignments.dueAt))
    .limit(MOST);
  const isUnwritten = ({ story }: Row) => story.stage === "draft" && story.textVersion === 1;
  return rows.map((row) => entryOf(ctx, isUnwritten(row) ? "planned" : "due", row));
}

const times = { scheduled: stories.scheduledFor, embargo: stories.embargoUntil } as const;

async function listTimed(ctx: DeskCtx, span: CalendarSpan, kind: keyof typeof times) {
  const at = times[kind];
  const isTimed: SQL =
    kind === "scheduled"
      ? sql`${stories.publication} = 'scheduled'`
      : sql`${stories.publication} in ('none','scheduled')`;
  const rows = await ctx.db
    .select({ at, story: columns })
    .from(stories)
    .innerJoin(accounts, eq(accounts.id, stories.createdBy))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(and(within(at, span), isTimed, isNull(stories.spikedAt), visibleTo(ctx.user)))
    .orderBy(asc(at))
    .limit(MOST);
  return rows.map((row) => entryOf(ctx, kind, row));
}

async function listPublished(ctx: DeskCtx, span: CalendarSpan): Promise<CalendarEntry[]> {
  const day = sql`date_trunc('day', ${articles.publishedAt} at time zone ${span.timeZone})`;
  const ranked = ctx.db
    .select({
      id: stories.id,
      place: sql<number>`row_number() over (partition by ${day} order by ${articles.publishedAt} desc)`.as(
        "place",
      ),
    })
    .from(articles)
    .innerJoin(stories, eq(stories.id, articles.id))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(and(eq(articles.status, "live"), within(articles.publishedAt, span), visibleTo(ctx.user)))
    .as("ranked");
  const rows = await ctx.db
    .select({ at: articles.publishedAt, story: columns })
    .from(ranked)
    .innerJoin(stories, eq(stories.id, ranked.id))
    .innerJoin(articles, eq(articles.id, stories.id))
    .innerJoin(accounts, eq(accounts.id, stories.createdBy))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(sql`${ranked.place} <= ${PUBLISHED_A_DAY}`)
    .limit(MOST * 2);
  return rows.map((row) => entryOf(ctx, "published", row));
}

function entryOf(ctx: DeskCtx, kind: CalendarKind, { at, story }: Row): CalendarEntry {
  return {
    kind,
    at: at ?? ctx.now,
    storyId: story.id,
    version: story.version,
    headline: story.headline,
    stage: story.stage,
    status: publicationStatus(story),
    section: story.section,
    person: story.person,
    mayMove: mayReschedule(ctx, kind, story),
  };
}

function mayReschedule({ user }: DeskCtx, kind: CalendarKind, story: Row["story"]): boolean {
  if (kind === "published") return false;
  if (kind === "planned" || kind === "due") return may(user, "story:assign", story);
  const move = kind === "scheduled" ? "schedule" : "embargo";
  return canMove(move, story) && mayMove(user, move, story);
}

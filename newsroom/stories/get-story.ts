import { and, eq, isNull, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { sections } from "@/db/schema/publication";
import { stories, storyBylines, storyTags } from "@/db/schema/stories";
import type { Db, Viewer } from "@/newsroom/ctx";
import { NotFound } from "@/newsroom/errors";
import { isUnsigned, publicationStatus } from "@/newsroom/workflow/status";
import { visibleTo } from "./policy";
import type { Story } from "./story";
import { wasPublic } from "./was-public";

const tagIds = sql<number[]>`coalesce((select json_agg(${storyTags.tagId} order by ${storyTags.position})
  from ${storyTags} where ${storyTags.storyId} = ${stories.id}), '[]')`;
const bylineIds = sql<
  number[]
>`coalesce((select json_agg(${storyBylines.authorId} order by ${storyBylines.position})
  from ${storyBylines} where ${storyBylines.storyId} = ${stories.id}), '[]')`;

const columns = {
  story: stories,
  deskId: sections.deskId,
  writer: { id: accounts.id, name: accounts.name },
  tagIds,
  bylineIds,
  wasPublic,
};

type Row = {
  story: typeof stories.$inferSelect;
  deskId: number | null;
  writer: Story["writer"];
  tagIds: number[];
  bylineIds: number[];
  wasPublic: boolean;
};

const select = (db: Db) =>
  db
    .select(columns)
    .from(stories)
    .innerJoin(accounts, eq(accounts.id, stories.createdBy))
    .leftJoin(sections, eq(sections.id, stories.sectionId));

/** The story, if this viewer may see it; otherwise it does not exist. */
export async function getStory(ctx: { db: Db; user: Viewer }, storyId: number): Promise<Story> {
  if (!Number.isSafeInteger(storyId) || storyId < 1) throw new NotFound("هذا الخبر غير موجود.");
  const [row] = await select(ctx.db).where(
    and(eq(stories.id, storyId), isNull(stories.spikedAt), visibleTo(ctx.user)),
  );
  if (!row) throw new NotFound("هذا الخبر غير موجود.");
  return storyOf(row);
}

/** The story for the newsroom clock, which sees all. */
export async function getStoryForClock(db: Db, storyId: number): Promise<Story> {
  const [row] = await select(db).where(eq(stories.id, storyId));
  if (!row) throw new NotFound("هذا الخبر غير موجود.");
  return storyOf(row);
}

function storyOf({ story, deskId, writer, tagIds: tags, bylineIds: bylines, wasPublic: seen }: Row): Story {
  return {
    ...statesOf(story),
    deskId,
    writer,
    status: publicationStatus(story),
    wasPublic: seen,
    text: {
      sectionId: story.sectionId,
      kicker: story.kicker,
      headline: story.headline,
      standfirst: story.standfirst,
      dateline: story.dateline,
      creditKind: story.creditKind,
      creditSources: story.creditSources,
      slug: story.slug,
      seoTitle: story.seoTitle,
      seoDescription: story.seoDescription,
      shareTitle: story.shareTitle,
      shareDescription: story.shareDescription,
      body: story.body,
      leadMediaId: story.leadMediaId,
      leadAlt: story.leadAlt,
      leadCaption: story.leadCaption,
      leadCredit: story.leadCredit,
      tagIds: tags,
      bylineIds: bylines,
    },
  };
}

function statesOf(story: Row["story"]) {
  return {
    id: story.id,
    version: story.version,
    textVersion: story.textVersion,
    stage: story.stage,
    publication: story.publication,
    createdBy: story.createdBy,
    createdAt: story.createdAt,
    assigneeId: story.assigneeId,
    lastChangedBy: story.lastChangedBy,
    lastChangedAt: story.lastChangedAt,
    approvedTextVersion: story.approvedTextVersion,
    publishedTextVersion: story.publishedTextVersion,
    scheduledFor: story.scheduledFor,
    embargoUntil: story.embargoUntil,
    expiresAt: story.expiresAt,
    urgentTextVersion: story.urgentTextVersion,
    urgentBy: story.urgentBy,
    isUnsigned: isUnsigned(story),
  };
}

import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import type { BodyJson, CreditKind, Publication, RevisionKind, Stage, StoryText } from "../types";
import { accountRef } from "./accounts";
import { identity, moment, pointer } from "./columns";
import { media } from "./media";
import { authors, sections, tags } from "./publication";
import { searchVector } from "./search";

/** Every list of the desk walks one of these indexes from its end; the spiked are in none of them. */
const isKept = sql`spiked_at is null`;

/**
 * The desk's working copy. `version` counts every write (compare-and-set), `textVersion` every change of
 * the text; what was approved and what is public are remembered by their text version.
 */
export const stories = pgTable(
  "stories",
  {
    id: identity(),
    version: integer("version").notNull().default(1),
    textVersion: integer("text_version").notNull().default(1),
    stage: text("stage").$type<Stage>().notNull().default("draft"),
    publication: text("publication").$type<Publication>().notNull().default("none"),

    sectionId: pointer("section_id").references(() => sections.id),
    kicker: text("kicker").notNull().default(""),
    headline: text("headline").notNull().default(""),
    /** The headline under the database's `fold`: what the desk's search compares. */
    headlineFolded: text("headline_folded").generatedAlwaysAs(sql`fold(headline)`),
    standfirst: text("standfirst").notNull().default(""),
    search: searchVector("search").generatedAlwaysAs(
      sql`search_vector(headline, kicker || ' ' || standfirst, dateline || ' ' || body_words(body))`,
    ),
    dateline: text("dateline").notNull().default(""),
    creditKind: text("credit_kind").$type<CreditKind>().notNull().default("report"),
    creditSources: text("credit_sources").array().notNull().default([]),
    slug: text("slug").notNull().default(""),
    seoTitle: text("seo_title").notNull().default(""),
    seoDescription: text("seo_description").notNull().default(""),
    shareTitle: text("share_title").notNull().default(""),
    shareDescription: text("share_description").notNull().default(""),
    body: jsonb("body").$type<BodyJson>().notNull(),
    leadMediaId: pointer("lead_media_id").references(() => media.id),
    leadAlt: text("lead_alt").notNull().default(""),
    leadCaption: text("lead_caption").notNull().default(""),
    leadCredit: text("lead_credit").notNull().default(""),

    createdBy: accountRef("created_by").notNull(),
    createdAt: moment("created_at").notNull(),
    assigneeId: accountRef("assignee_id"),
    lastChangedBy: accountRef("last_changed_by").notNull(),
    lastChangedAt: moment("last_changed_at").notNull(),
    submittedAt: moment("submitted_at"),
    approvedBy: accountRef("approved_by"),
    approvedTextVersion: integer("approved_text_version"),
    publishedTextVersion: integer("published_text_version"),
    scheduledFor: moment("scheduled_for"),
    embargoUntil: moment("embargo_until"),
    /** When the clock takes it from readers. */
    expiresAt: moment("expires_at"),
    /** A text that went out without approval, until a second person signs it; and who put it out. */
    urgentTextVersion: integer("urgent_text_version"),
    urgentBy: accountRef("urgent_by"),
    /** Spiked stories leave every list and are kept for thirty days. */
    spikedAt: moment("spiked_at"),
  },
  (table) => [
    index("stories_changed").on(table.lastChangedAt, table.id).where(isKept),
    index("stories_state").on(table.stage, table.publication, table.lastChangedAt, table.id).where(isKept),
    index("stories_section").on(table.sectionId, table.lastChangedAt, table.id).where(isKept),
    index("stories_section_state")
      .on(table.sectionId, table.stage, table.publication, table.lastChangedAt, table.id)
      .where(isKept),
    index("stories_writer").on(table.createdBy, table.lastChangedAt, table.id).where(isKept),
    index("stories_assignee").on(table.assigneeId, table.lastChangedAt, table.id).where(isKept),
    index("stories_search").using("gin", table.search).where(isKept),
    index("stories_headline").using("gin", table.headlineFolded.op("gin_trgm_ops")),
    /** Which stories show a picture: over the text, or in it. */
    index("stories_lead").on(table.leadMediaId).where(sql`lead_media_id is not null`),
    index("stories_pictures").using(
      "gin",
      sql`jsonb_path_query_array(${table.body}, '$.**.mediaId') jsonb_path_ops`,
    ),
    index("stories_recordings").using(
      "gin",
      sql`jsonb_path_query_array(${table.body}, '$.**.recordingId') jsonb_path_ops`,
    ),
    index("stories_embargo").on(table.embargoUntil).where(sql`embargo_until is not null`),
    index("stories_due").on(table.scheduledFor).where(sql`publication = 'scheduled'`),
    index("stories_expiring").on(table.expiresAt).where(sql`publication = 'published'`),
    index("stories_unsigned")
      .on(table.id)
      .where(sql`publication = 'published' and urgent_text_version = published_text_version`),
    check("stories_stage", sql`${table.stage} in ('draft','in_review','returned','approved')`),
    check("stories_publication", sql`${table.publication} in ('none','scheduled','published','withdrawn')`),
    check(
      "stories_scheduled",
      sql`(${table.publication} = 'scheduled') = (${table.scheduledFor} is not null)`,
    ),
    check(
      "stories_approved",
      sql`${table.stage} <> 'approved' or ${table.approvedTextVersion} = ${table.textVersion}`,
    ),
    check(
      "stories_public",
      sql`(${table.publication} in ('published','withdrawn')) = (${table.publishedTextVersion} is not null)`,
    ),
  ],
);

const storyRef = () =>
  pointer("story_id")
    .notNull()
    .references(() => stories.id);

export const storyTags = pgTable(
  "story_tags",
  {
    storyId: storyRef(),
    tagId: pointer("tag_id")
      .notNull()
      .references(() => tags.id),
    position: integer("position").notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.tagId] }), index("story_tags_tag").on(table.tagId)],
);

export const storyBylines = pgTable(
  "story_bylines",
  {
    storyId: storyRef(),
    authorId: pointer("author_id")
      .notNull()
      .references(() => authors.id),
    position: integer("position").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.authorId] }),
    index("story_bylines_author").on(table.authorId),
  ],
);

/**
 * Every text a story had. An autosave may grow the last autosave of its writer; a sealed one never changes.
 * A text that lost against another has no `textVersion`: `basedOn` says which text it was written over.
 */
export const revisions = pgTable(
  "revisions",
  {
    id: identity(),
    storyId: storyRef(),
    textVersion: integer("text_version"),
    basedOn: integer("based_on"),
    /** The tab whose late text this is: it grows its own and no other's. */
    writerKey: text("writer_key").notNull().default(""),
    kind: text("kind").$type<RevisionKind>().notNull(),
    /** What somebody called this version; empty for all others. */
    name: text("name").notNull().default(""),
    text: jsonb("text").$type<StoryText>().notNull(),
    madeBy: accountRef("made_by").notNull(),
    madeAt: moment("made_at").notNull(),
    sealedAt: moment("sealed_at"),
  },
  (table) => [
    unique("revisions_text").on(table.storyId, table.textVersion),
    index("revisions_latest").on(table.storyId, table.id.desc().nullsFirst()),
    check("revisions_place", sql`(${table.textVersion} is null) = (${table.basedOn} is not null)`),
  ],
);

/** Who is writing now: one browser tab at a time. A lock nobody renews ends by itself. */
export const storyLocks = pgTable("story_locks", {
  storyId: pointer("story_id")
    .primaryKey()
    .references(() => stories.id),
  accountId: accountRef("account_id").notNull(),
  /** Made by the tab; two tabs of one person are two writers. */
  writerKey: text("writer_key").notNull(),
  takenAt: moment("taken_at").notNull(),
  seenAt: moment("seen_at").notNull(),
});

/** A link that shows a draft to somebody outside; only the hash of its token is kept. */
export const previews = pgTable(
  "previews",
  {
    id: identity(),
    tokenHash: text("token_hash").notNull().unique(),
    storyId: storyRef(),
    madeBy: accountRef("made_by").notNull(),
    madeAt: moment("made_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    revokedAt: moment("revoked_at"),
  },
  (table) => [index("previews_story").on(table.storyId)],
);

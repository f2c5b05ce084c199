import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import type { BodyJson, CreditKind, PublicationEventKind } from "../types";
import { accountRef } from "./accounts";
import { identity, moment, pointer } from "./columns";
import { media } from "./media";
import { authors, sections, tags } from "./publication";
import { searchVector } from "./search";
import { stories } from "./stories";

/** What readers see: one published revision of the story with the same id. */
export const articles = pgTable(
  "articles",
  {
    id: pointer("id")
      .primaryKey()
      .references(() => stories.id),
    textVersion: integer("text_version").notNull(),
    status: text("status", { enum: ["live", "withdrawn"] }).notNull(),
    sectionId: pointer("section_id")
      .notNull()
      .references(() => sections.id),
    slug: text("slug").notNull(),
    kicker: text("kicker").notNull(),
    headline: text("headline").notNull(),
    standfirst: text("standfirst").notNull(),
    dateline: text("dateline").notNull(),
    creditKind: text("credit_kind").$type<CreditKind>().notNull(),
    creditSources: text("credit_sources").array().notNull(),
    seoTitle: text("seo_title").notNull(),
    seoDescription: text("seo_description").notNull().default(""),
    shareTitle: text("share_title").notNull(),
    shareDescription: text("share_description").notNull().default(""),
    body: jsonb("body").$type<BodyJson>().notNull(),
    plainText: text("plain_text").notNull(),
    leadMediaId: pointer("lead_media_id").references(() => media.id),
    leadAlt: text("lead_alt").notNull(),
    leadCaption: text("lead_caption").notNull(),
    leadCredit: text("lead_credit").notNull().default(""),
    publishedAt: moment("published_at").notNull(),
    updatedAt: moment("updated_at"),
    withdrawnAt: moment("withdrawn_at"),
    /** The names of its tags and bylines as they are called now: a generated column sees its own row only. */
    names: text("names").notNull().default(""),
    search: searchVector("search").generatedAlwaysAs(
      sql`search_vector(headline, kicker || ' ' || standfirst || ' ' || names, dateline || ' ' || plain_text)`,
    ),
  },
  (table) => [
    index("articles_search")
      .using("gin", table.search, sql`((published_at at time zone 'UTC')::date)`)
      .with({ fastupdate: false })
      .where(sql`status = 'live'`),
    index("articles_latest")
      .on(table.publishedAt.desc().nullsFirst(), table.id.desc().nullsFirst())
      .where(sql`status = 'live'`),
    index("articles_section")
      .on(table.sectionId, table.publishedAt.desc().nullsFirst(), table.id.desc().nullsFirst())
      .where(sql`status = 'live'`),
    index("articles_lead").on(table.leadMediaId),
    index("articles_pictures")
      .on(table.publishedAt.desc().nullsFirst(), table.id.desc().nullsFirst())
      .where(sql`status = 'live' and body @? '$.content[*] ? (@.type == "gallery" || @.type == "embed")'`),
    check("articles_status", sql`${table.status} in ('live','withdrawn')`),
  ],
);

const articleRef = () =>
  pointer("article_id")
    .notNull()
    .references(() => articles.id);

/** `publishedAt` is repeated here so that a tag's list is one index walk. */
export const articleTags = pgTable(
  "article_tags",
  {
    articleId: articleRef(),
    tagId: pointer("tag_id")
      .notNull()
      .references(() => tags.id),
    position: integer("position").notNull(),
    publishedAt: moment("published_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.tagId] }),
    index("article_tags_latest").on(
      table.tagId,
      table.publishedAt.desc().nullsFirst(),
      table.articleId.desc().nullsFirst(),
    ),
  ],
);

export const articleAuthors = pgTable(
  "article_authors",
  {
    articleId: articleRef(),
    authorId: pointer("author_id")
      .notNull()
      .references(() => authors.id),
    position: integer("position").notNull(),
    publishedAt: moment("published_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.authorId] }),
    index("article_authors_latest").on(
      table.authorId,
      table.publishedAt.desc().nullsFirst(),
      table.articleId.desc().nullsFirst(),
    ),
  ],
);

/** The pictures in the text of an article: public as long as it is live. */
export const articleMedia = pgTable(
  "article_media",
  {
    articleId: articleRef(),
    mediaId: pointer("media_id")
      .notNull()
      .references(() => media.id),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.mediaId] }),
    index("article_media_media").on(table.mediaId),
  ],
);

/** What happened to articles, in order: written in the publishing transaction, never changed. */
export const publicationEvents = pgTable(
  "publication_events",
  {
    id: identity(),
    kind: text("kind").$type<PublicationEventKind>().notNull(),
    articleId: articleRef(),
    textVersion: integer("text_version").notNull(),
    at: moment("at").notNull(),
    by: accountRef("by"),
    /** The publication this one takes back. */
    undoes: pointer("undoes")
      .unique()
      .references((): AnyPgColumn => publicationEvents.id),
  },
  (table) => [index("publication_events_article").on(table.articleId, table.id)],
);

/** The outbox: events that still have to leave the house, and from when on; a row goes when delivery has taken it. */
export const eventQueue = pgTable(
  "event_queue",
  {
    eventId: pointer("event_id")
      .primaryKey()
      .references(() => publicationEvents.id),
    articleId: articleRef(),
    dueAt: moment("due_at").notNull(),
  },
  (table) => [index("event_queue_due").on(table.dueAt), index("event_queue_article").on(table.articleId)],
);

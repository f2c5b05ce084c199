import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { PublicationEventKind, StoryText } from "../types";
import { accountRef } from "./accounts";
import { articles, publicationEvents } from "./articles";
import { identity, moment, pointer } from "./columns";

/**
 * Every text that ever was public, and every time one was taken away: append-only, each entry sealed with the
 * hash of the one before it. `text` is null from a withdrawal on.
 */
export const publicationRecord = pgTable(
  "publication_record",
  {
    id: pointer("id").primaryKey(),
    articleId: pointer("article_id")
      .notNull()
      .references(() => articles.id),
    kind: text("kind").$type<PublicationEventKind>().notNull(),
    textVersion: integer("text_version").notNull(),
    text: jsonb("text").$type<StoryText>(),
    at: moment("at").notNull(),
    by: accountRef("by"),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull().unique(),
  },
  (table) => [index("publication_record_article").on(table.articleId, table.id.desc().nullsFirst())],
);

/** A dated public note under an article: what was wrong, and what is right. */
export const corrections = pgTable(
  "corrections",
  {
    id: identity(),
    articleId: pointer("article_id")
      .notNull()
      .references(() => articles.id),
    note: text("note").notNull(),
    at: moment("at").notNull(),
    by: accountRef("by").notNull(),
    /** The publication it came with; when that is taken back, so is the note. */
    eventId: pointer("event_id").references(() => publicationEvents.id),
  },
  (table) => [
    index("corrections_article").on(table.articleId, table.id),
    index("corrections_latest").on(table.at.desc().nullsFirst(), table.id.desc().nullsFirst()),
    check("corrections_note", sql`length(${table.note}) between 1 and 1000`),
  ],
);

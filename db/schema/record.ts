import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import type { PublicationEventKind, StoryText } from "../types";
import { accounts } from "./accounts";
import { articles } from "./articles";

const moment = (name: string) => timestamp(name, { withTimezone: true });

/**
 * Every text that ever was public, and every time one was taken away: append-only, each entry sealed with the
 * hash of the one before it. `text` is null from a withdrawal on.
 */
export const publicationRecord = pgTable(
  "publication_record",
  {
    id: bigint("id", { mode: "number" }).primaryKey(),
    articleId: bigint("article_id", { mode: "number" })
      .notNull()
      .references(() => articles.id),
    kind: text("kind").$type<PublicationEventKind>().notNull(),
    textVersion: integer("text_version").notNull(),
    text: jsonb("text").$type<StoryText>(),
    at: moment("at").notNull(),
    by: bigint("by", { mode: "number" }).references(() => accounts.id),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull().unique(),
  },
  (table) => [index("publication_record_article").on(table.articleId, table.id.desc().nullsFirst())],
);

/** A dated public note under an article: what was wrong, and what is right. */
export const corrections = pgTable(
  "corrections",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    articleId: bigint("article_id", { mode: "number" })
      .notNull()
      .references(() => articles.id),
    note: text("note").notNull(),
    at: moment("at").notNull(),
    by: bigint("by", { mode: "number" })
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [
    index("corrections_article").on(table.articleId, table.id),
    index("corrections_latest").on(table.at.desc().nullsFirst(), table.id.desc().nullsFirst()),
    check("corrections_note", sql`length(${table.note}) between 1 and 1000`),
  ],
);

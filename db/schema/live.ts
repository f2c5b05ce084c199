import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { BodyJson } from "../types";
import { accountRef } from "./accounts";
import { identity, moment, pointer } from "./columns";
import { media } from "./media";
import { stories } from "./stories";

/** A story that is covered live: `version` counts everything that happened in it, and readers ask from there on. */
export const coverages = pgTable("coverages", {
  storyId: pointer("story_id")
    .primaryKey()
    .references(() => stories.id),
  version: integer("version").notNull().default(0),
  isOpen: boolean("is_open").notNull().default(true),
  openedBy: accountRef("opened_by").notNull(),
  openedAt: moment("opened_at").notNull(),
  closedAt: moment("closed_at"),
  touchedAt: moment("touched_at").notNull(),
});

/** One entry as readers have it; `change` is the coverage's version when it last changed. */
export const liveEntries = pgTable(
  "live_entries",
  {
    id: identity(),
    storyId: pointer("story_id")
      .notNull()
      .references(() => coverages.storyId),
    change: integer("change").notNull(),
    version: integer("version").notNull().default(1),
    /** Given by the screen that sent it: sent twice over a bad line, it is one entry. */
    key: text("key").unique(),
    headline: text("headline").notNull(),
    body: jsonb("body").$type<BodyJson>().notNull(),
    mediaId: pointer("media_id").references(() => media.id),
    at: moment("at").notNull(),
    by: accountRef("by").notNull(),
    isPinned: boolean("is_pinned").notNull().default(false),
    isKey: boolean("is_key").notNull().default(false),
    correctedAt: moment("corrected_at"),
    removedAt: moment("removed_at"),
  },
  (table) => [
    index("live_entries_newest")
      .on(table.storyId, table.id.desc().nullsFirst())
      .where(sql`removed_at is null`),
    index("live_entries_changes").on(table.storyId, table.change),
    index("live_entries_media").on(table.mediaId).where(sql`media_id is not null`),
    check("live_entries_pinned", sql`not (${table.isPinned} and ${table.removedAt} is not null)`),
  ],
);

/** Every text an entry ever had before readers: written once, never changed. */
export const liveEntryTexts = pgTable(
  "live_entry_texts",
  {
    entryId: pointer("entry_id")
      .notNull()
      .references(() => liveEntries.id),
    version: integer("version").notNull(),
    headline: text("headline").notNull(),
    body: jsonb("body").$type<BodyJson>().notNull(),
    mediaId: pointer("media_id"),
    at: moment("at").notNull(),
    by: accountRef("by").notNull(),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.version] })],
);

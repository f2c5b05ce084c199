import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, real, text } from "drizzle-orm/pg-core";
import { accountRef } from "./accounts";
import { articles } from "./articles";
import { identity, moment, pointer } from "./columns";

/** Something to be heard or watched in a story; readers get the bytes that lie under `storageKey`. */
export const recordings = pgTable(
  "recordings",
  {
    id: identity(),
    version: integer("version").notNull().default(1),
    kind: text("kind", { enum: ["audio", "video"] }).notNull(),
    ext: text("ext").notNull(),
    storageKey: text("storage_key").notNull().unique(),
    hash: text("hash").notNull(),
    bytes: integer("bytes").notNull(),
    /** Null where the file does not say. */
    seconds: real("seconds"),
    width: integer("width"),
    height: integer("height"),
    /** What the desk calls it: the name of its file. */
    title: text("title").notNull().default(""),
    folded: text("folded").notNull().default(""),
    /** What is said in it, as WebVTT; none: null and "". */
    captionsKey: text("captions_key"),
    captionsHash: text("captions_hash").notNull().default(""),
    uploadedBy: accountRef("uploaded_by"),
    uploadedAt: moment("uploaded_at").notNull(),
    /** Taken out; its file goes for good thirty days later. */
    removedAt: moment("removed_at"),
  },
  (table) => [
    index("recordings_newest").on(table.kind, table.id.desc().nullsFirst()).where(sql`removed_at is null`),
    index("recordings_words").using("gin", sql`${table.folded} gin_trgm_ops`),
    index("recordings_removed").on(table.removedAt).where(sql`removed_at is not null`),
  ],
);

/** The recordings in an article's text: what readers may ask for. */
export const articleRecordings = pgTable(
  "article_recordings",
  {
    articleId: pointer("article_id")
      .notNull()
      .references(() => articles.id),
    recordingId: pointer("recording_id")
      .notNull()
      .references(() => recordings.id),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.recordingId] }),
    index("article_recordings_recording").on(table.recordingId),
  ],
);

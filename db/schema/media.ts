import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, real, text, uuid } from "drizzle-orm/pg-core";
import { accountRef } from "./accounts";
import { identity, moment, pointer } from "./columns";

/** A picture of the library; what lies in storage under `storageKey` is never served to readers as it is. */
export const media = pgTable(
  "media",
  {
    id: identity(),
    version: integer("version").notNull().default(1),
    storageKey: text("storage_key").notNull().unique(),
    /** The file as it was sent, metadata and all: for the desk alone, as a download. */
    originalKey: text("original_key"),
    fileName: text("file_name").notNull().default(""),
    hash: text("hash").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    /** More than one: it moves. */
    frames: integer("frames").notNull().default(1),
    /** The picture's mean colour, `#rrggbb`: what stands in its box until it has come. */
    tone: text("tone").notNull(),
    thumbhash: text("thumbhash").notNull().default(""),
    /** What it looks like in 64 bits, 16 hex digits; few bits between two say that they are the same photograph. */
    likeness: text("likeness").notNull().default(""),
    focalX: real("focal_x").notNull().default(0.5),
    focalY: real("focal_y").notNull().default(0.5),
    alt: text("alt").notNull().default(""),
    isDecorative: boolean("is_decorative").notNull().default(false),
    caption: text("caption").notNull().default(""),
    credit: text("credit").notNull().default(""),
    place: text("place").notNull().default(""),
    takenOn: date("taken_on"),
    people: text("people").array().notNull().default([]),
    /** Whose it is and on what terms: holder, the words of the licence, and the days between which it may be used. */
    source: text("source").notNull().default(""),
    holder: text("holder").notNull().default(""),
    licence: text("licence").notNull().default(""),
    usableFrom: moment("usable_from"),
    usableUntil: moment("usable_until"),
    /** «لا يُستخدم بعد»: whatever the licence says. */
    isBarred: boolean("is_barred").notNull().default(false),
    /** All its words, folded: what the library searches. */
    folded: text("folded").notNull().default(""),
    uploadedBy: accountRef("uploaded_by"),
    uploadedAt: moment("uploaded_at").notNull().defaultNow(),
    /** Taken out of the library; it can be brought back for thirty days. */
    removedAt: moment("removed_at"),
  },
  (table) => [
    index("media_newest").on(table.id.desc().nullsFirst()).where(sql`removed_at is null`),
    index("media_words").using("gin", sql`${table.folded} gin_trgm_ops`),
    index("media_source").on(table.source, table.id.desc().nullsFirst()).where(sql`removed_at is null`),
    index("media_licence").on(table.licence, table.id.desc().nullsFirst()).where(sql`removed_at is null`),
    index("media_usable").on(table.usableUntil).where(sql`usable_until is not null`),
    index("media_barred").on(table.id).where(sql`is_barred`),
    index("media_removed").on(table.removedAt).where(sql`removed_at is not null`),
    check("media_frames", sql`${table.frames} >= 1`),
  ],
);

/** What a picture was before it was replaced: its old addresses go on leading to it. */
export const mediaVersions = pgTable(
  "media_versions",
  {
    id: identity(),
    mediaId: pointer("media_id")
      .notNull()
      .references(() => media.id),
    hash: text("hash").notNull(),
    storageKey: text("storage_key").notNull(),
    originalKey: text("original_key"),
    replacedBy: accountRef("replaced_by").notNull(),
    replacedAt: moment("replaced_at").notNull(),
  },
  (table) => [index("media_versions_media").on(table.mediaId, table.id.desc().nullsFirst())],
);

/** A file on its way in, piece by piece, so that a cut line costs one piece; the pieces lie in storage. */
export const uploads = pgTable(
  "uploads",
  {
    id: uuid("id").primaryKey(),
    accountId: accountRef("account_id").notNull(),
    fileName: text("file_name").notNull(),
    kind: text("kind", { enum: ["picture", "recording"] })
      .notNull()
      .default("picture"),
    bytes: integer("bytes").notNull(),
    /** Pieces that have come, from the first on without a gap. */
    pieces: integer("pieces").notNull().default(0),
    startedAt: moment("started_at").notNull(),
    touchedAt: moment("touched_at").notNull(),
  },
  (table) => [index("uploads_account").on(table.accountId), index("uploads_touched").on(table.touchedAt)],
);

import { boolean, integer, pgTable, real, text } from "drizzle-orm/pg-core";
import { accountRef } from "./accounts";
import { identity, moment } from "./columns";

/** A picture of the library; the original lies in storage under `storageKey`, never served to readers. */
export const media = pgTable("media", {
  id: identity(),
  storageKey: text("storage_key").notNull().unique(),
  hash: text("hash").notNull(),
  width: integer("width").notNull(),
  height: integer("height").notNull(),
  /** The picture's mean colour, `#rrggbb`: what stands in its box until it has come. */
  tone: text("tone").notNull(),
  focalX: real("focal_x").notNull().default(0.5),
  focalY: real("focal_y").notNull().default(0.5),
  alt: text("alt").notNull().default(""),
  isDecorative: boolean("is_decorative").notNull().default(false),
  caption: text("caption").notNull().default(""),
  credit: text("credit").notNull().default(""),
  uploadedBy: accountRef("uploaded_by"),
  uploadedAt: moment("uploaded_at").notNull().defaultNow(),
});

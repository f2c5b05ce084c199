import { bigint, boolean, index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import type { BodyJson } from "../types";
import { accounts, desks } from "./accounts";
import { media } from "./media";

/** One row: what the publication is called and how it looks to readers. */
export const settings = pgTable("settings", {
  id: integer("id").primaryKey().default(1),
  version: integer("version").notNull().default(1),
  publication: jsonb("publication").$type<Record<string, unknown>>().notNull(),
});

export const sections = pgTable("sections", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  slug: text("slug").notNull().unique(),
  name: text("name").notNull(),
  description: text("description").notNull().default(""),
  position: integer("position").notNull(),
  deskId: bigint("desk_id", { mode: "number" })
    .notNull()
    .references(() => desks.id),
});

/** `folded` is the name under Arabic folding, so that two spellings are one tag. */
export const tags = pgTable("tags", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  slug: text("slug").notNull().unique(),
  name: text("name").notNull(),
  folded: text("folded").notNull().unique(),
});

/** Whoever signs a story: staff (with an account) or a guest. */
export const authors = pgTable(
  "authors",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    slug: text("slug").notNull().unique(),
    name: text("name").notNull(),
    bio: text("bio").notNull().default(""),
    pictureId: bigint("picture_id", { mode: "number" }).references(() => media.id),
    accountId: bigint("account_id", { mode: "number" }).references(() => accounts.id),
    isPublic: boolean("is_public").notNull().default(true),
  },
  (table) => [index("authors_account").on(table.accountId)],
);

/** Standing pages: about, contact, ethics, corrections policy, privacy. */
export const pages = pgTable("pages", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  slug: text("slug").notNull().unique(),
  title: text("title").notNull(),
  body: jsonb("body").$type<BodyJson>().notNull(),
  position: integer("position").notNull().default(0),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
});

import { sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, check, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { AuthorLink, BodyJson, PageDraft } from "../types";
import { accountRef, desks } from "./accounts";
import { identity, moment, pointer } from "./columns";
import { media } from "./media";

/** One row: what the publication is called and how it looks to readers. */
export const settings = pgTable("settings", {
  id: integer("id").primaryKey().default(1),
  version: integer("version").notNull().default(1),
  publication: jsonb("publication").$type<Record<string, unknown>>().notNull(),
});

export const sections = pgTable("sections", {
  id: identity(),
  slug: text("slug").notNull().unique(),
  name: text("name").notNull(),
  description: text("description").notNull().default(""),
  position: integer("position").notNull(),
  deskId: pointer("desk_id")
    .notNull()
    .references(() => desks.id),
  /** In the readers' navigation and on their front; its page answers all the same. */
  isShown: boolean("is_shown").notNull().default(true),
});

/**
 * `folded` is the name under Arabic folding, so that two spellings are one tag. A tag that was merged stays as a row
 * without an address: texts of the past name it, and whoever types it again gets the one it was merged into.
 */
export const tags = pgTable(
  "tags",
  {
    id: identity(),
    slug: text("slug").notNull().unique(),
    name: text("name").notNull(),
    folded: text("folded").notNull().unique(),
    mergedInto: pointer("merged_into").references((): AnyPgColumn => tags.id),
  },
  (table) => [
    index("tags_merged").on(table.mergedInto).where(sql`merged_into is not null`),
    check("tags_merged_elsewhere", sql`${table.mergedInto} <> ${table.id}`),
  ],
);

/** Whoever signs a story: staff (with an account) or a guest. */
export const authors = pgTable(
  "authors",
  {
    id: identity(),
    slug: text("slug").notNull().unique(),
    name: text("name").notNull(),
    bio: text("bio").notNull().default(""),
    links: jsonb("links").$type<AuthorLink[]>().notNull().default([]),
    pictureId: pointer("picture_id").references(() => media.id),
    accountId: accountRef("account_id"),
    /** Signs stories without belonging to the house. */
    isGuest: boolean("is_guest").notNull().default(false),
    isPublic: boolean("is_public").notNull().default(true),
  },
  (table) => [index("authors_account").on(table.accountId)],
);

/**
 * Standing pages: about, contact, ethics, corrections policy, privacy. Title and body are what readers have;
 * `draft` is what is being written, null when there is nothing new in it.
 */
export const pages = pgTable("pages", {
  id: identity(),
  slug: text("slug").notNull().unique(),
  title: text("title").notNull(),
  body: jsonb("body").$type<BodyJson>().notNull(),
  position: integer("position").notNull().default(0),
  draft: jsonb("draft").$type<PageDraft>(),
  isPublic: boolean("is_public").notNull().default(true),
  version: integer("version").notNull().default(1),
  updatedAt: moment("updated_at").notNull().defaultNow(),
});

import { sql } from "drizzle-orm";
import { boolean, check, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { StyleRemark, StyleSeverity } from "../types";
import { accountRef } from "./accounts";
import { identity, moment, pointer } from "./columns";
import { stories } from "./stories";

/** The house's words: what it does not say, and what it says instead. `*` is any letters of one word. */
export const styleRules = pgTable(
  "style_rules",
  {
    id: identity(),
    term: text("term").notNull().unique(),
    preferred: text("preferred").array().notNull().default([]),
    note: text("note").notNull().default(""),
    severity: text("severity").$type<StyleSeverity>().notNull(),
    isActive: boolean("is_active").notNull().default(true),
    version: integer("version").notNull().default(1),
  },
  (table) => [check("style_rules_severity", sql`${table.severity} in ('advice','warning','blocks')`)],
);

/** A built-in rule that the house has made graver, lighter or silent; the others are as they come. */
export const styleTunings = pgTable(
  "style_tunings",
  {
    rule: text("rule").primaryKey(),
    severity: text("severity").$type<StyleSeverity>().notNull(),
    isActive: boolean("is_active").notNull().default(true),
    version: integer("version").notNull().default(1),
  },
  (table) => [check("style_tunings_severity", sql`${table.severity} in ('advice','warning','blocks')`)],
);

/** What somebody decided to leave as it is in one story, by its rule and its words. */
export const styleIgnores = pgTable(
  "style_ignores",
  {
    storyId: pointer("story_id")
      .notNull()
      .references(() => stories.id),
    rule: text("rule").notNull(),
    words: text("words").notNull(),
    /** Decided by somebody who may let through what blocks. */
    liftsBlock: boolean("lifts_block").notNull(),
    ignoredBy: accountRef("ignored_by").notNull(),
    ignoredAt: moment("ignored_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.rule, table.words] })],
);

/** What the checker found in a text when it was handed in for review; it stays as it was found. */
export const styleReports = pgTable(
  "style_reports",
  {
    storyId: pointer("story_id")
      .notNull()
      .references(() => stories.id),
    textVersion: integer("text_version").notNull(),
    checkedAt: moment("checked_at").notNull(),
    remarks: jsonb("remarks").$type<StyleRemark[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.textVersion] })],
);

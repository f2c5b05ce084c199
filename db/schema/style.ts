import { sql } from "drizzle-orm";
import { boolean, check, integer, pgTable, text } from "drizzle-orm/pg-core";
import type { StyleSeverity } from "../types";
import { identity } from "./columns";

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

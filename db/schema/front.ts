import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { FrontPlan } from "../types";
import { accountRef } from "./accounts";
import { articles } from "./articles";
import { identity, moment, pointer } from "./columns";

/** Every front that readers had, the last one now; without any it is made by rule. */
export const frontLaunches = pgTable("front_launches", {
  id: identity(),
  plan: jsonb("plan").$type<FrontPlan>().notNull(),
  /** Pictures of its own choosing: public while it is the last. */
  pictureIds: bigint("picture_ids", { mode: "number" }).array().notNull(),
  /** The launch it brought back. */
  restores: pointer("restores"),
  at: moment("at").notNull(),
  by: accountRef("by").notNull(),
});

/** One row: the front as it is being arranged; no plan means as launched. */
export const frontDraft = pgTable(
  "front_draft",
  {
    id: integer("id").primaryKey().default(1),
    version: integer("version").notNull(),
    plan: jsonb("plan").$type<FrontPlan>(),
    changedAt: moment("changed_at").notNull(),
    changedBy: accountRef("changed_by").notNull(),
  },
  (table) => [check("front_draft_one", sql`${table.id} = 1`)],
);

export const breakingLines = pgTable(
  "breaking_lines",
  {
    id: identity(),
    text: text("text").notNull(),
    articleId: pointer("article_id").references(() => articles.id),
    launchedAt: moment("launched_at").notNull(),
    launchedBy: accountRef("launched_by").notNull(),
    expiresAt: moment("expires_at").notNull(),
    endedAt: moment("ended_at"),
    endedBy: accountRef("ended_by"),
  },
  (table) => [
    index("breaking_lines_open").on(table.expiresAt).where(sql`ended_at is null`),
    index("breaking_lines_latest").on(table.launchedAt.desc().nullsFirst(), table.id.desc().nullsFirst()),
    check("breaking_lines_text", sql`char_length(${table.text}) between 1 and 120`),
  ],
);

/** How often an article was read in an hour: numbers only, nothing of who read it. */
export const articleViews = pgTable(
  "article_views",
  {
    hour: moment("hour").notNull(),
    articleId: pointer("article_id")
      .notNull()
      .references(() => articles.id),
    views: integer("views").notNull(),
  },
  (table) => [primaryKey({ columns: [table.hour, table.articleId] })],
);

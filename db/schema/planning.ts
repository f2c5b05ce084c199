import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import type { DutyShift, SavedFilter } from "../types";
import { accountRef } from "./accounts";
import { identity, moment, pointer } from "./columns";
import { stories } from "./stories";

const storyRef = () => pointer("story_id").references(() => stories.id);

/** What the desk asked for before there was a text; the story's `assigneeId` says of whom. */
export const assignments = pgTable(
  "assignments",
  {
    storyId: storyRef().primaryKey(),
    brief: text("brief").notNull(),
    dueAt: moment("due_at"),
    lengthWords: integer("length_words"),
    commissionedBy: accountRef("commissioned_by").notNull(),
    commissionedAt: moment("commissioned_at").notNull(),
    acceptedAt: moment("accepted_at"),
  },
  (table) => [index("assignments_due").on(table.dueAt).where(sql`due_at is not null`)],
);

/** Who follows a story, and so hears of every move of it. */
export const storyWatchers = pgTable(
  "story_watchers",
  {
    storyId: storyRef().notNull(),
    accountId: accountRef("account_id").notNull(),
    since: moment("since").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.accountId] }),
    index("story_watchers_account").on(table.accountId),
  ],
);

/** A filter of the stories list that somebody gave a name; hers alone. */
export const savedViews = pgTable(
  "saved_views",
  {
    id: identity(),
    accountId: accountRef("account_id").notNull(),
    name: text("name").notNull(),
    filter: jsonb("filter").$type<SavedFilter>().notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [unique("saved_views_name").on(table.accountId, table.name)],
);

/** Who is on the desk on a day of the newsroom's own calendar. */
export const duties = pgTable(
  "duties",
  {
    id: identity(),
    day: date("day", { mode: "string" }).notNull(),
    shift: text("shift").$type<DutyShift>().notNull(),
    accountId: accountRef("account_id").notNull(),
  },
  (table) => [
    unique("duties_once").on(table.day, table.shift, table.accountId),
    check("duties_shift", sql`${table.shift} in ('morning','evening','night')`),
  ],
);

import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import type { AnchorJson, CheckKind, RemarkField, SuggestionStatus } from "../review-types";
import { accountRef } from "./accounts";
import { identity, moment, pointer } from "./columns";
import { sections } from "./publication";
import { stories } from "./stories";

const storyRef = () =>
  pointer("story_id")
    .notNull()
    .references(() => stories.id);

/** What colleagues say about a story; a reply names the comment it answers. */
export const comments = pgTable(
  "comments",
  {
    id: identity(),
    storyId: storyRef(),
    replyTo: pointer("reply_to").references((): AnyPgColumn => comments.id),
    anchor: jsonb("anchor").$type<AnchorJson>(),
    /** A field beside the body it is about, and what stood there then. */
    field: text("field").$type<RemarkField>(),
    fieldText: text("field_text").notNull().default(""),
    text: text("text").notNull(),
    mentions: pointer("mentions").array().notNull().default([]),
    isBlocking: boolean("is_blocking").notNull().default(false),
    writtenBy: accountRef("written_by").notNull(),
    writtenAt: moment("written_at").notNull(),
    resolvedBy: accountRef("resolved_by"),
    resolvedAt: moment("resolved_at"),
  },
  (table) => [
    index("comments_story").on(table.storyId, table.id),
    index("comments_blocking").on(table.storyId).where(sql`is_blocking and resolved_at is null`),
    check("comments_one_place", sql`${table.field} is null or ${table.anchor} is null`),
  ],
);

/** Words proposed instead of others; the text changes only when somebody who may edit accepts. */
export const suggestions = pgTable(
  "suggestions",
  {
    id: identity(),
    storyId: storyRef(),
    /** The words of the body it is about; null where it is about a field as a whole, which stood as `fieldText`. */
    anchor: jsonb("anchor").$type<AnchorJson>(),
    field: text("field").$type<RemarkField>(),
    fieldText: text("field_text").notNull().default(""),
    replacement: text("replacement").notNull(),
    note: text("note").notNull().default(""),
    status: text("status").$type<SuggestionStatus>().notNull().default("open"),
    madeBy: accountRef("made_by").notNull(),
    madeAt: moment("made_at").notNull(),
    decidedBy: accountRef("decided_by"),
    decidedAt: moment("decided_at"),
  },
  (table) => [
    index("suggestions_story").on(table.storyId, table.id),
    index("suggestions_open").on(table.storyId).where(sql`status = 'open'`),
    check("suggestions_one_place", sql`(${table.field} is null) <> (${table.anchor} is null)`),
    check("suggestions_status", sql`${table.status} in ('open','accepted','rejected')`),
  ],
);

/**
 * What has to be checked before approval; without a section it is asked of every story. All but `ticked` is
 * seen to by the text itself: nobody ticks it.
 */
export const checklist = pgTable(
  "checklist",
  {
    id: identity(),
    sectionId: pointer("section_id").references(() => sections.id),
    label: text("label").notNull(),
    kind: text("kind").$type<CheckKind>().notNull().default("ticked"),
    isRequired: boolean("is_required").notNull().default(true),
    isActive: boolean("is_active").notNull().default(true),
    position: integer("position").notNull().default(0),
  },
  (table) => [check("checklist_kind", sql`${table.kind} in ('ticked','headline','picture','style')`)],
);

/** Who ticked what, and on which text. */
export const ticks = pgTable(
  "ticks",
  {
    storyId: storyRef(),
    checkId: pointer("check_id")
      .notNull()
      .references(() => checklist.id),
    tickedBy: accountRef("ticked_by").notNull(),
    tickedAt: moment("ticked_at").notNull(),
    textVersion: integer("text_version").notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.checkId] })],
);

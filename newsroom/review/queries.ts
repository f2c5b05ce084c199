import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { AnchorJson, CheckKind, RemarkField, SuggestionStatus } from "@/db/review-types";
import { accounts } from "@/db/schema/accounts";
import { checklist, comments, suggestions, ticks } from "@/db/schema/review";
import type { Db } from "@/newsroom/ctx";
import { diffWords, type Piece } from "@/newsroom/revisions/diff-words";
import type { Story } from "@/newsroom/stories/story";
import { findFaults } from "./find-faults";
import { MOST_CHECKS } from "./input";

/** More remarks than this on one story, and the desk should talk instead. */
const LIMIT = 500;

export type CommentRow = {
  id: number;
  replyTo: number | null;
  anchor: AnchorJson | null;
  field: RemarkField | null;
  fieldText: string;
  text: string;
  isBlocking: boolean;
  writtenBy: string;
  writtenAt: Date;
  resolvedBy: string | null;
  resolvedAt: Date | null;
};

const resolver = alias(accounts, "resolver");

/** What was said about a story, oldest first; ask only for a story the viewer may read. */
export function listComments(db: Db, storyId: number): Promise<CommentRow[]> {
  return db
    .select({
      id: comments.id,
      replyTo: comments.replyTo,
      anchor: comments.anchor,
      field: comments.field,
      fieldText: comments.fieldText,
      text: comments.text,
      isBlocking: comments.isBlocking,
      writtenBy: accounts.name,
      writtenAt: comments.writtenAt,
      resolvedBy: resolver.name,
      resolvedAt: comments.resolvedAt,
    })
    .from(comments)
    .innerJoin(accounts, eq(accounts.id, comments.writtenBy))
    .leftJoin(resolver, eq(resolver.id, comments.resolvedBy))
    .where(eq(comments.storyId, storyId))
    .orderBy(asc(comments.id))
    .limit(LIMIT);
}

export type SuggestionRow = {
  id: number;
  anchor: AnchorJson | null;
  field: RemarkField | null;
  fieldText: string;
  replacement: string;
  /** What it takes out and puts in, by whole words. */
  words: Piece[];
  note: string;
  status: SuggestionStatus;
  madeBy: string;
  madeAt: Date;
};

/** The suggestions still to be decided, in the order they were made. */
export async function listOpenSuggestions(db: Db, storyId: number): Promise<SuggestionRow[]> {
  const rows = await db
    .select({
      id: suggestions.id,
      anchor: suggestions.anchor,
      field: suggestions.field,
      fieldText: suggestions.fieldText,
      replacement: suggestions.replacement,
      note: suggestions.note,
      status: suggestions.status,
      madeBy: accounts.name,
      madeAt: suggestions.madeAt,
    })
    .from(suggestions)
    .innerJoin(accounts, eq(accounts.id, suggestions.madeBy))
    .where(and(eq(suggestions.storyId, storyId), eq(suggestions.status, "open")))
    .orderBy(asc(suggestions.id))
    .limit(LIMIT);
  return rows.map((row) => ({
    ...row,
    words: diffWords(row.anchor?.quote ?? row.fieldText, row.replacement),
  }));
}

export type CheckRow = {
  id: number;
  label: string;
  kind: CheckKind;
  isRequired: boolean;
  /** Ticked by somebody, or seen to by the text itself. */
  isMet: boolean;
  /** Why the text does not see to it; empty for what is ticked. */
  fault: string;
  tickedBy: string | null;
  tickedAt: Date | null;
  /** The text has changed since it was ticked. */
  isOutdated: boolean;
};

/** What this story's section asks to be checked, who has ticked it, and what the text itself says. */
export async function listChecks(
  db: Db,
  story: Pick<Story, "id" | "textVersion" | "text">,
): Promise<CheckRow[]> {
  const rows = await db
    .select({
      id: checklist.id,
      label: checklist.label,
      kind: checklist.kind,
      isRequired: checklist.isRequired,
      tickedBy: accounts.name,
      tickedAt: ticks.tickedAt,
      isOutdated: sql<boolean>`coalesce(${ticks.textVersion} < ${story.textVersion}, false)`,
    })
    .from(checklist)
    .leftJoin(ticks, and(eq(ticks.checkId, checklist.id), eq(ticks.storyId, story.id)))
    .leftJoin(accounts, eq(accounts.id, ticks.tickedBy))
    .where(and(eq(checklist.isActive, true), ofSection(story.text.sectionId)))
    .orderBy(asc(checklist.position), asc(checklist.id))
    .limit(MOST_CHECKS);
  const faults = await findFaults(
    db,
    story,
    rows.map((row) => row.kind),
  );
  return rows.map((row) => {
    const fault = faults[row.kind] ?? "";
    return { ...row, fault, isMet: row.kind === "ticked" ? row.tickedBy !== null : fault === "" };
  });
}

const ofSection = (sectionId: number | null) =>
  sectionId === null
    ? isNull(checklist.sectionId)
    : or(isNull(checklist.sectionId), eq(checklist.sectionId, sectionId));

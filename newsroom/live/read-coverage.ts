import { and, asc, eq, gt, isNull, lt, type SQL, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { coverages, liveEntries } from "@/db/schema/live";
import { media } from "@/db/schema/media";
import type { LiveCoverage, LiveEntry } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { pictureColumns } from "@/newsroom/media/picture";

const PAGE = 30;
const MOST_KEYS = 8;
/** Whoever was away for longer reads the page anew. */
const MOST_CHANGES = 40;

const entryColumns = {
  id: liveEntries.id,
  headline: liveEntries.headline,
  body: liveEntries.body,
  picture: pictureColumns,
  at: liveEntries.at,
  correctedAt: liveEntries.correctedAt,
  isPinned: liveEntries.isPinned,
  isKey: liveEntries.isKey,
};

const newest = sql`${liveEntries.id} desc nulls first`;

const selectEntries = (db: Db, condition: SQL | undefined) =>
  db
    .select(entryColumns)
    .from(liveEntries)
    .leftJoin(media, eq(media.id, liveEntries.mediaId))
    .where(condition)
    .$dynamic();

const isShown = (storyId: number) => and(eq(liveEntries.storyId, storyId), isNull(liveEntries.removedAt));

/** The coverage under an article that readers may see; null when it is none, or withdrawn. */
export async function findCoverage(db: Db, storyId: number): Promise<LiveCoverage | null> {
  const [coverage] = await db
    .select({
      storyId: coverages.storyId,
      isOpen: coverages.isOpen,
      version: coverages.version,
      openedAt: coverages.openedAt,
      closedAt: coverages.closedAt,
      updatedAt: coverages.touchedAt,
    })
    .from(coverages)
    .innerJoin(articles, eq(articles.id, coverages.storyId))
    .where(and(eq(coverages.storyId, storyId), eq(articles.status, "live")));
  if (!coverage) return null;
  const [page, [pinned = null], keys] = await Promise.all([
    listEntries(db, storyId),
    selectEntries(db, and(isShown(storyId), eq(liveEntries.isPinned, true))).limit(1),
    db
      .select({ id: liveEntries.id, headline: liveEntries.headline, at: liveEntries.at })
      .from(liveEntries)
      .where(and(isShown(storyId), eq(liveEntries.isKey, true)))
      .orderBy(newest)
      .limit(MOST_KEYS),
  ]);
  return { ...coverage, pinned, keys, entries: page.rows, before: page.before };
}

/** One page of entries, newest first; `before` is the id of the last one read. */
export async function listEntries(
  db: Db,
  storyId: number,
  before = Number.MAX_SAFE_INTEGER,
): Promise<{ rows: LiveEntry[]; before: number | null }> {
  const rows = await selectEntries(db, and(isShown(storyId), lt(liveEntries.id, before)))
    .orderBy(newest)
    .limit(PAGE + 1);
  const shown = rows.slice(0, PAGE);
  return { rows: shown, before: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}

export type LiveChanges = {
  version: number;
  isOpen: boolean;
  entries: LiveEntry[];
  removed: number[];
  /** Too much has happened: the page itself tells it better. */
  isTooFar: boolean;
};

/** What happened in a coverage after a number; null where there is none for readers. */
export async function listChanges(db: Db, storyId: number, after: number): Promise<LiveChanges | null> {
  const [coverage] = await db
    .select({ version: coverages.version, isOpen: coverages.isOpen })
    .from(coverages)
    .innerJoin(articles, eq(articles.id, coverages.storyId))
    .where(and(eq(coverages.storyId, storyId), eq(articles.status, "live")));
  if (!coverage) return null;
  const changed = await db
    .select({ id: liveEntries.id, isRemoved: sql<boolean>`${liveEntries.removedAt} is not null` })
    .from(liveEntries)
    .where(and(eq(liveEntries.storyId, storyId), gt(liveEntries.change, after)))
    .orderBy(asc(liveEntries.change))
    .limit(MOST_CHANGES + 1);
  const entries = await selectEntries(db, and(isShown(storyId), gt(liveEntries.change, after)))
    .orderBy(newest)
    .limit(MOST_CHANGES);
  return {
    ...coverage,
    entries,
    removed: changed.filter(({ isRemoved }) => isRemoved).map(({ id }) => id),
    isTooFar: changed.length > MOST_CHANGES,
  };
}

import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { revisions } from "@/db/schema/stories";
import type { ListPage, RevisionKind } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { moveNames } from "@/newsroom/workflow/moves";

const PAGE = 40;

/** What a history tells besides the texts; that a text was saved, named or restored, the text says itself. */
const told = [
  ...moveNames,
  ...["approveByOverride", "approvalLost", "signUrgent", "publishChanges", "silentFix", "correct"],
  ...["undoPublication", "undoChanges", "expire", "takeOver"],
];

export type TextEntry = {
  source: "text";
  id: number;
  at: Date;
  by: string;
  kind: RevisionKind;
  name: string;
  headline: string;
  /** Null for a text that lost against another. */
  textVersion: number | null;
};

export type MoveEntry = {
  source: "move";
  id: number;
  at: Date;
  /** Null when the clock moved it. */
  by: string | null;
  act: string;
  reason: string;
};

export type HistoryEntry = TextEntry | MoveEntry;

/** At one instant a move comes after the text it was made on. */
const rank = { text: 0, move: 1 } as const;

type Place = { micros: number; rank: number; id: number };

/** `<microseconds>-<rank>-<id>`: where the next page begins. */
function parsePlace(before: string): Place | null {
  const [, micros, rank, id] = /^(\d{1,16})-([01])-(\d{1,15})$/.exec(before) ?? [];
  return id === undefined ? null : { micros: Number(micros), rank: Number(rank), id: Number(id) };
}

const microsOf = (at: PgColumn) => sql<string>`(extract(epoch from ${at}) * 1000000)::bigint`;

const isBefore = (place: Place | null, at: PgColumn, own: number, id: PgColumn): SQL | undefined =>
  place
    ? sql`(${microsOf(at)}, ${own}::int, ${id}) < (${place.micros}::bigint, ${place.rank}::int, ${place.id}::bigint)`
    : undefined;

/** All a story went through, newest first: its texts and its moves. Ask only for a story the viewer may read. */
export async function listHistory(db: Db, storyId: number, before = ""): Promise<ListPage<HistoryEntry>> {
  const place = parsePlace(before);
  const [texts, moves] = await Promise.all([listTexts(db, storyId, place), listMoves(db, storyId, place)]);
  const all = [...texts, ...moves].sort(
    (one, other) =>
      other.micros - one.micros ||
      rank[other.entry.source] - rank[one.entry.source] ||
      other.entry.id - one.entry.id,
  );
  const last = all.length > PAGE ? all[PAGE - 1] : undefined;
  return {
    rows: all.slice(0, PAGE).map(({ entry }) => entry),
    before: last ? `${last.micros}-${rank[last.entry.source]}-${last.entry.id}` : null,
  };
}

async function listTexts(db: Db, storyId: number, place: Place | null) {
  const rows = await db
    .select({
      id: revisions.id,
      at: revisions.madeAt,
      micros: microsOf(revisions.madeAt),
      by: accounts.name,
      kind: revisions.kind,
      name: revisions.name,
      headline: sql<string>`${revisions.text} ->> 'headline'`,
      textVersion: revisions.textVersion,
    })
    .from(revisions)
    .innerJoin(accounts, eq(accounts.id, revisions.madeBy))
    .where(and(eq(revisions.storyId, storyId), isBefore(place, revisions.madeAt, rank.text, revisions.id)))
    .orderBy(desc(revisions.madeAt), desc(revisions.id))
    .limit(PAGE + 1);
  return rows.map(({ micros, ...row }) => ({
    micros: Number(micros),
    entry: { source: "text" as const, ...row },
  }));
}

async function listMoves(db: Db, storyId: number, place: Place | null) {
  const rows = await db
    .select({
      id: audit.id,
      at: audit.at,
      micros: microsOf(audit.at),
      by: accounts.name,
      act: audit.act,
      reason: audit.reason,
    })
    .from(audit)
    .leftJoin(accounts, eq(accounts.id, audit.actorId))
    .where(
      and(
        eq(audit.subjectKind, "story"),
        eq(audit.subjectId, storyId),
        inArray(audit.act, told),
        isBefore(place, audit.at, rank.move, audit.id),
      ),
    )
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(PAGE + 1);
  return rows.map(({ micros, ...row }) => ({
    micros: Number(micros),
    entry: { source: "move" as const, ...row },
  }));
}

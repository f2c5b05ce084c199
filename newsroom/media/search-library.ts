import { and, desc, eq, gt, isNotNull, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { Picture } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import type { DeskCtx } from "@/newsroom/ctx";
import { pictureColumns } from "./picture";
import { isUnused } from "./uses";

export const libraryFacets = ["mine", "no-alt", "unused", "expired", "moving", "removed"] as const;
export type LibraryFacet = (typeof libraryFacets)[number];

export type LibraryFilter = {
  words?: string;
  /** Each narrows what the others left. */
  facets?: LibraryFacet[];
  source?: string;
  licence?: string;
  /** The id of the last one shown: those before it follow. */
  before?: number;
};

export type LibraryRow = Picture & {
  version: number;
  fileName: string;
  place: string;
  source: string;
  isDecorative: boolean;
  isBarred: boolean;
  usableFrom: Date | null;
  usableUntil: Date | null;
  uploadedAt: Date;
  uploadedBy: number | null;
  removedAt: Date | null;
};

export type LibraryPage = { rows: LibraryRow[]; before: number | null };

const PAGE = 60;
const MOST_WORDS = 8;
const MOST_LETTERS = 120;

const rowColumns = {
  ...pictureColumns,
  version: media.version,
  fileName: media.fileName,
  place: media.place,
  source: media.source,
  isDecorative: media.isDecorative,
  isBarred: media.isBarred,
  usableFrom: media.usableFrom,
  usableUntil: media.usableUntil,
  uploadedAt: media.uploadedAt,
  uploadedBy: media.uploadedBy,
  removedAt: media.removedAt,
};

const conditionOf: Record<LibraryFacet, (ctx: DeskCtx) => SQL | undefined> = {
  mine: ({ user }) => eq(media.uploadedBy, user.id),
  "no-alt": () => and(eq(media.alt, ""), eq(media.isDecorative, false)),
  unused: () => isUnused,
  expired: ({ now }) => or(eq(media.isBarred, true), lte(media.usableUntil, now)),
  moving: () => gt(media.frames, 1),
  removed: () => isNotNull(media.removedAt),
};

/** Pictures that hold every word, in any spelling, newest first; the last page costs what the first does. */
export async function searchLibrary(ctx: DeskCtx, filter: LibraryFilter): Promise<LibraryPage> {
  const { facets = [] } = filter;
  const words = fold((filter.words ?? "").slice(0, MOST_LETTERS))
    .split(" ")
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  const rows = await ctx.db
    .select(rowColumns)
    .from(media)
    .where(
      and(
        facets.includes("removed") ? undefined : isNull(media.removedAt),
        ...facets.map((facet) => conditionOf[facet](ctx)),
        filter.source === undefined ? undefined : eq(media.source, filter.source),
        filter.licence === undefined ? undefined : eq(media.licence, filter.licence),
        filter.before === undefined ? undefined : lt(media.id, filter.before),
        ...words.map((word) => sql`${media.folded} like ${`%${word}%`}`),
      ),
    )
    .orderBy(sql`${media.id} desc nulls first`)
    .limit(PAGE + 1);
  const shown = rows.slice(0, PAGE);
  return { rows: shown, before: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}

const MOST_TERMS = 40;

export type Term = { name: string; pictures: number };

/** What the library can be narrowed to: where pictures came from and their licences, those of most pictures first. */
export async function listTerms(ctx: DeskCtx): Promise<{ sources: Term[]; licences: Term[] }> {
  const [sources, licences] = await Promise.all([termsOf(ctx, media.source), termsOf(ctx, media.licence)]);
  return { sources, licences };
}

function termsOf(ctx: DeskCtx, column: typeof media.source | typeof media.licence): Promise<Term[]> {
  const pictures = sql<number>`count(*)::int`;
  return ctx.db
    .select({ name: sql<string>`${column}`, pictures })
    .from(media)
    .where(and(isNull(media.removedAt), sql`${column} <> ''`))
    .groupBy(column)
    .orderBy(desc(pictures), column)
    .limit(MOST_TERMS);
}

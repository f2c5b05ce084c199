import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { articles, publicationEvents } from "@/db/schema/articles";
import { corrections } from "@/db/schema/record";
import type { ListPage } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { parseCursor, printCursor } from "./cursor";

const PAGE = 30;

/** A note whose publication was not taken back. */
export const isStanding: SQL = sql`not exists (select from ${publicationEvents}
  where ${publicationEvents.undoes} = ${corrections.eventId})`;

export type CorrectionRow = {
  id: number;
  note: string;
  at: Date;
  article: { id: number; slug: string; headline: string };
};

/** The public notes under articles that readers may see, newest first. */
export async function listCorrections(
  db: Db,
  { before }: { before?: string | null } = {},
): Promise<ListPage<CorrectionRow>> {
  const cursor = before ? parseCursor(before) : null;
  const rows = await db
    .select({
      id: corrections.id,
      note: corrections.note,
      at: corrections.at,
      article: { id: articles.id, slug: articles.slug, headline: articles.headline },
    })
    .from(corrections)
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .where(
      and(
        eq(articles.status, "live"),
        isStanding,
        cursor
          ? sql`(${corrections.at}, ${corrections.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`
          : undefined,
      ),
    )
    .orderBy(sql`${corrections.at} desc nulls first`, desc(corrections.id))
    .limit(PAGE + 1);
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return { rows: shown, before: rows.length > PAGE && last ? printCursor(last) : null };
}

import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { breakingLines } from "@/db/schema/front";
import type { BreakingLine, ListPage } from "@/db/types";
import { parseCursor, printCursor } from "@/newsroom/articles/cursor";
import type { Db } from "@/newsroom/ctx";

const PAGE = 30;

const select = (db: Db) =>
  db
    .select({
      id: breakingLines.id,
      text: breakingLines.text,
      articleId: breakingLines.articleId,
      slug: articles.slug,
      launchedAt: breakingLines.launchedAt,
      expiresAt: breakingLines.expiresAt,
      endedAt: breakingLines.endedAt,
    })
    .from(breakingLines)
    .leftJoin(articles, and(eq(articles.id, breakingLines.articleId), eq(articles.status, "live")))
    .$dynamic();

type Row = Awaited<ReturnType<typeof select>>[number];

/** A link leads only to what readers may see. */
const lineOf = ({ articleId, slug, ...line }: Row) => ({
  ...line,
  article: articleId !== null && slug !== null ? { id: articleId, slug } : null,
});

export type PastLine = BreakingLine & { endedAt: Date | null };

/** The line that stands now, by the database's clock. */
export async function findBreaking(db: Db): Promise<BreakingLine | null> {
  const [row] = await select(db)
    .where(and(isNull(breakingLines.endedAt), sql`${breakingLines.expiresAt} > now()`))
    .orderBy(desc(breakingLines.id))
    .limit(1);
  if (!row) return null;
  const { endedAt: _endedAt, ...line } = lineOf(row);
  return line;
}

/** All lines there were, newest first. */
export async function listBreaking(
  db: Db,
  { before }: { before?: string | null } = {},
): Promise<ListPage<PastLine>> {
  const cursor = before ? parseCursor(before) : null;
  const rows = await select(db)
    .where(
      cursor
        ? sql`(${breakingLines.launchedAt}, ${breakingLines.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`
        : undefined,
    )
    .orderBy(sql`${breakingLines.launchedAt} desc nulls first`, sql`${breakingLines.id} desc nulls first`)
    .limit(PAGE + 1);
  const shown = rows.slice(0, PAGE).map(lineOf);
  const last = shown.at(-1);
  const next = rows.length > PAGE && last ? printCursor({ at: last.launchedAt, id: last.id }) : null;
  return { rows: shown, before: next };
}

import { and, eq, isNull, sql } from "drizzle-orm";
import * as z from "zod";
import { articles } from "@/db/schema/articles";
import { breakingLines } from "@/db/schema/front";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type Db, type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { notifyRefresh } from "@/newsroom/publishing/refresh";
import { limits, oneLine } from "./input";

/** How long a line stands unless somebody ends it. */
const MINUTES = { fewest: 5, most: 24 * 60 } as const;

const breakingSchema = z.strictObject({
  text: oneLine(limits.breaking, `العاجل ${limits.breaking} حرفاً على الأكثر.`).refine(
    Boolean,
    "اكتب نص العاجل.",
  ),
  articleId: z.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable(),
  minutes: z.number().int().min(MINUTES.fewest).max(MINUTES.most),
});

/** Puts one line in front of everything else; it takes the place of the one that stood there. */
export function launchBreaking(ctx: DeskCtx, given: unknown): Promise<number> {
  refuseOthers(ctx);
  const { text, articleId, minutes } = parseLine(given);
  return inTransaction(ctx, async (tx) => {
    if (articleId !== null) await refuseUnknown(tx.db, articleId);
    const open = isNull(breakingLines.endedAt);
    await tx.db.update(breakingLines).set({ endedAt: tx.now, endedBy: tx.user.id }).where(open);
    const expiresAt = new Date(tx.now.getTime() + minutes * 60_000);
    const [line] = await tx.db
      .insert(breakingLines)
      .values({ text, articleId, launchedAt: tx.now, launchedBy: tx.user.id, expiresAt })
      .returning({ id: breakingLines.id });
    if (!line) throw new Error("insert returned no row");
    const detail = { text, articleId, minutes };
    await record(tx, { act: "launchBreaking", subjectKind: "breaking", subjectId: line.id, detail });
    await notifyBreaking(tx.db);
    return line.id;
  });
}

/** Takes a line from readers before its time; one that is over already stays as it was. */
export function endBreaking(ctx: DeskCtx, lineId: number): Promise<void> {
  refuseOthers(ctx);
  return inTransaction(ctx, async (tx) => {
    const [ended] = await tx.db
      .update(breakingLines)
      .set({ endedAt: tx.now, endedBy: tx.user.id })
      .where(and(eq(breakingLines.id, lineId), isNull(breakingLines.endedAt)))
      .returning({ id: breakingLines.id });
    if (!ended) return;
    await record(tx, { act: "endBreaking", subjectKind: "breaking", subjectId: lineId });
    await notifyBreaking(tx.db);
  });
}

/** What the clock does at a line's minute; how many it took away. The database's time rules. */
export function endDueBreaking(db: Db): Promise<number> {
  return db.transaction(async (tx) => {
    const ended = await tx
      .update(breakingLines)
      .set({ endedAt: sql`${breakingLines.expiresAt}` })
      .where(and(isNull(breakingLines.endedAt), sql`${breakingLines.expiresAt} <= now()`))
      .returning({ id: breakingLines.id });
    if (ended.length > 0) await notifyBreaking(tx);
    return ended.length;
  });
}

const notifyBreaking = (db: Db) =>
  notifyRefresh(db, { tags: ["breaking"], mode: "stale", warm: ["/", "/breaking"] });

function refuseOthers({ user }: DeskCtx): void {
  if (!mayEver(user, "breaking:launch")) throw new Forbidden();
}

function parseLine(given: unknown) {
  const parsed = breakingSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.slice(0, 5).map((issue) => ({
    field: String(issue.path[0] ?? ""),
    message: /[\u0600-\u06ff]/.test(issue.message) ? issue.message : "قيمة غير مقبولة.",
  }));
  throw new Invalid(problems[0]?.message ?? "لم يُطلق العاجل.", problems);
}

async function refuseUnknown(db: Db, articleId: number): Promise<void> {
  const [found] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.id, articleId), eq(articles.status, "live")));
  if (!found) throw new NotFound("الخبر المربوط غير منشور.");
}

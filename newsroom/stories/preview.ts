import { randomBytes } from "node:crypto";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { previews, stories } from "@/db/schema/stories";
import { may } from "@/newsroom/accounts/may";
import { hashToken } from "@/newsroom/accounts/session-token";
import { record } from "@/newsroom/audit/record";
import { type Db, type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { getStory, getStoryForClock } from "./get-story";
import type { Story } from "./story";

/** Three days are enough to show a draft to a source or a lawyer. */
const LONGEST_HOURS = 72;

/** No story has more readers outside than this at once. */
const MOST_SHOWN = 50;

export type PreviewLink = { id: number; madeBy: string; madeAt: Date; expiresAt: Date };

/** Makes a link that shows the draft to whoever holds it; returns its token, which is kept nowhere. */
export function makePreview(ctx: DeskCtx, storyId: number, hours: number): Promise<string> {
  if (!Number.isInteger(hours) || hours < 1 || hours > LONGEST_HOURS)
    throw new Invalid(`مدة الرابط من ساعة إلى ${LONGEST_HOURS} ساعة.`, [
      { field: "hours", message: "مدة غير صالحة." },
    ]);
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (!may(tx.user, "story:preview", story)) throw new Forbidden();
    const token = randomBytes(16).toString("base64url");
    await tx.db.insert(previews).values({
      tokenHash: hashToken(token),
      storyId,
      madeBy: tx.user.id,
      madeAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + hours * 3_600_000),
    });
    await record(tx, { act: "preview", subjectKind: "story", subjectId: storyId, detail: { hours } });
    return token;
  });
}

/** The links of a story that still open, newest first; their addresses were shown once and are kept nowhere. */
export async function listPreviews(ctx: DeskCtx, storyId: number): Promise<PreviewLink[]> {
  const story = await getStory(ctx, storyId);
  if (!may(ctx.user, "story:preview", story)) throw new Forbidden();
  return ctx.db
    .select({
      id: previews.id,
      madeBy: accounts.name,
      madeAt: previews.madeAt,
      expiresAt: previews.expiresAt,
    })
    .from(previews)
    .innerJoin(accounts, eq(accounts.id, previews.madeBy))
    .where(and(eq(previews.storyId, storyId), isAlive(ctx.now)))
    .orderBy(desc(previews.id))
    .limit(MOST_SHOWN);
}

/** Ends one preview link of a story, or every one. */
export function revokePreviews(ctx: DeskCtx, storyId: number, previewId?: number): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (!may(tx.user, "story:preview", story)) throw new Forbidden();
    const isAsked = previewId === undefined ? undefined : eq(previews.id, previewId);
    const ended = await tx.db
      .update(previews)
      .set({ revokedAt: tx.now })
      .where(and(eq(previews.storyId, storyId), isNull(previews.revokedAt), isAsked))
      .returning({ id: previews.id });
    if (ended.length === 0) return;
    await record(tx, { act: "revokePreview", subjectKind: "story", subjectId: storyId });
  });
}

/** The draft a living link shows; null once it has expired, was revoked, or the story is public. */
export async function findPreview(
  db: Db,
  token: string,
  now: Date,
): Promise<{ story: Story; expiresAt: Date } | null> {
  if (token.length > 64) return null;
  const [row] = await db
    .select({ storyId: previews.storyId, expiresAt: previews.expiresAt })
    .from(previews)
    .innerJoin(stories, eq(stories.id, previews.storyId))
    .where(and(eq(previews.tokenHash, hashToken(token)), isAlive(now), isNull(stories.spikedAt)));
  if (!row) return null;
  const story = await getStoryForClock(db, row.storyId);
  const isUnpublished = story.publication === "none" || story.publication === "scheduled";
  return isUnpublished ? { story, expiresAt: row.expiresAt } : null;
}

const isAlive = (now: Date) => and(isNull(previews.revokedAt), gt(previews.expiresAt, now));

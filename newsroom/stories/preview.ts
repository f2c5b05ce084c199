import { randomBytes } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { previews } from "@/db/schema/stories";
import { may } from "@/newsroom/accounts/may";
import { hashToken } from "@/newsroom/accounts/session-token";
import { record } from "@/newsroom/audit/record";
import { type Db, type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { getStory, getStoryForClock } from "./get-story";
import type { Story } from "./story";

/** Three days are enough to show a draft to a source or a lawyer. */
const LONGEST_HOURS = 72;

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

/** Ends every preview link of a story. */
export function revokePreviews(ctx: DeskCtx, storyId: number): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (!may(tx.user, "story:preview", story)) throw new Forbidden();
    await tx.db.update(previews).set({ revokedAt: tx.now }).where(eq(previews.storyId, storyId));
    await record(tx, { act: "revokePreview", subjectKind: "story", subjectId: storyId });
  });
}

/** The draft a living link shows; null once it has expired, was revoked, or the story is public. */
export async function findPreview(db: Db, token: string, now: Date): Promise<Story | null> {
  if (token.length > 64) return null;
  const [row] = await db
    .select({ storyId: previews.storyId })
    .from(previews)
    .where(
      and(eq(previews.tokenHash, hashToken(token)), isNull(previews.revokedAt), gt(previews.expiresAt, now)),
    );
  if (!row) return null;
  const story = await getStoryForClock(db, row.storyId);
  return story.publication === "none" || story.publication === "scheduled" ? story : null;
}

import { and, count, eq } from "drizzle-orm";
import { styleIgnores } from "@/db/schema/style";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { limits, parseIgnored } from "@/newsroom/style/input";
import { type IgnoredHere, listIgnored } from "@/newsroom/style/queries";
import { getStory } from "./get-story";
import { mayEdit } from "./policy";

/**
 * Leaves a finding of the style checker as it is in this story, wherever its words stand. What blocks
 * publication goes through only when somebody who keeps the rules has said so.
 */
export function ignoreFinding(ctx: DeskCtx, storyId: number, asked: unknown): Promise<IgnoredHere[]> {
  return decide(ctx, storyId, asked, "ignoreFinding", async (tx, finding) => {
    const decision = {
      liftsBlock: mayEver(tx.user, "style:manage"),
      ignoredBy: tx.user.id,
      ignoredAt: tx.now,
    };
    const [here] = await tx.db
      .select({ count: count() })
      .from(styleIgnores)
      .where(eq(styleIgnores.storyId, storyId));
    if ((here?.count ?? 0) >= limits.ignored) throw new Invalid("تجاهلت في هذا الخبر ما يكفي.");
    await tx.db
      .insert(styleIgnores)
      .values({ storyId, ...finding, ...decision })
      .onConflictDoUpdate({
        target: [styleIgnores.storyId, styleIgnores.rule, styleIgnores.words],
        set: decision,
        setWhere: eq(styleIgnores.liftsBlock, false),
      });
  });
}

/** Takes such a decision back: the finding is shown again. */
export function heedFinding(ctx: DeskCtx, storyId: number, asked: unknown): Promise<IgnoredHere[]> {
  return decide(ctx, storyId, asked, "heedFinding", async (tx, { rule, words }) => {
    const isOne = and(eq(styleIgnores.rule, rule), eq(styleIgnores.words, words));
    await tx.db.delete(styleIgnores).where(and(eq(styleIgnores.storyId, storyId), isOne));
  });
}

type Finding = ReturnType<typeof parseIgnored>;
type Act = "ignoreFinding" | "heedFinding";

async function decide(
  ctx: DeskCtx,
  storyId: number,
  asked: unknown,
  act: Act,
  write: (tx: DeskCtx, finding: Finding) => Promise<void>,
): Promise<IgnoredHere[]> {
  const story = await getStory(ctx, storyId);
  if (!mayEdit(ctx.user, story)) throw new Forbidden("لا يمكنك تعديل هذا الخبر في مرحلته الحالية.");
  const finding = parseIgnored(asked);
  return inTransaction(ctx, async (tx) => {
    await write(tx, finding);
    await record(tx, {
      act,
      subjectKind: "story",
      subjectId: storyId,
      version: story.version,
      detail: finding,
    });
    return listIgnored(tx.db, storyId);
  });
}

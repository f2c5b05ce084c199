import { inArray } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import type { FrontBlockPlan, FrontPin, FrontPlan } from "@/db/types";
import { record } from "@/newsroom/audit/record";
import { type Db, type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { completePlan } from "./default-plan";
import { keyOf, parsePlan } from "./input";
import { desksOf, mayArrangeAll, refuseForeign, refuseStrangers } from "./policy";
import { lockFront } from "./read-fronts";
import { standOf } from "./stand-of";
import { refuseStale, writeDraft } from "./write-draft";

/** Keeps the front as somebody is arranging it; readers see nothing of it yet. The new version. */
export function saveDraft(ctx: DeskCtx, sent: { version: number; plan: unknown }): Promise<number> {
  refuseStrangers(ctx.user);
  const plan = parsePlan(sent.plan);
  return inTransaction(ctx, async (tx) => {
    await lockFront(tx.db);
    await refuseStale(tx, sent.version);
    const { sections, drafted } = await standOf(tx.db);
    const desks = desksOf(sections);
    const after = await stampPins(tx.db, completePlan(plan, sections));
    const changed = refuseForeign(tx.user, drafted, after, desks);
    await refuseForeignStories(tx, { before: drafted, changed, desks });
    const version = await writeDraft(tx, sent.version, after);
    const detail = { blocks: changed.map(keyOf) };
    await record(tx, { act: "arrangeFront", subjectKind: "front", subjectId: 1, version, detail });
    return version;
  });
}

/** A pin that names no text yet was put there now, over the text that stands. */
async function stampPins(db: Db, { blocks }: FrontPlan): Promise<FrontPlan> {
  const fresh = blocks.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot?.textVersion === 0 ? slot.articleId : [])),
  );
  if (fresh.length === 0) return { blocks };
  const rows = await db
    .select({ id: articles.id, textVersion: articles.textVersion })
    .from(articles)
    .where(inArray(articles.id, fresh))
    .limit(fresh.length);
  const known = new Map(rows.map((row) => [row.id, row.textVersion]));
  const stamp = (slot: FrontPin | null) =>
    slot?.textVersion === 0 ? { ...slot, textVersion: known.get(slot.articleId) ?? 0 } : slot;
  return { blocks: blocks.map((block) => ({ ...block, slots: block.slots.map(stamp) })) };
}

type Change = { before: FrontPlan; changed: FrontBlockPlan[]; desks: Map<number, number> };

const idsOf = (blocks: FrontBlockPlan[]) =>
  blocks.flatMap(({ slots }) => slots.flatMap((slot) => slot?.articleId ?? []));

/** Whoever arranges some blocks only puts his own desks' stories there: no other place loses one to him. */
async function refuseForeignStories(
  { db, user }: DeskCtx,
  { before, changed, desks }: Change,
): Promise<void> {
  if (mayArrangeAll(user)) return;
  const known = new Set(idsOf(before.blocks));
  const fresh = idsOf(changed).filter((id) => !known.has(id));
  if (fresh.length === 0) return;
  const rows = await db
    .select({ sectionId: articles.sectionId })
    .from(articles)
    .where(inArray(articles.id, fresh))
    .limit(fresh.length);
  const isOwn = ({ sectionId }: { sectionId: number }) => user.deskIds.includes(desks.get(sectionId) ?? 0);
  if (!rows.every(isOwn)) throw new Forbidden("ضع في أقسامك أخبار أقسامك.");
}

import { frontLaunches } from "@/db/schema/front";
import type { FrontPlan } from "@/db/types";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { refuseLapsed } from "@/newsroom/media/refuse-lapsed";
import { notifyRefresh } from "@/newsroom/publishing/refresh";
import { changedBlocks, desksOf, mayArrangeAll, refuseStrangers, withOwnBlocks } from "./policy";
import { findLaunch, lockFront } from "./read-fronts";
import { standOf } from "./stand-of";
import { refuseStale, writeDraft } from "./write-draft";

const picturesOf = (plan: FrontPlan) =>
  plan.blocks.flatMap(({ slots }) => slots.flatMap((slot) => slot?.pictureId ?? []));
const isSame = (one: FrontPlan, other: FrontPlan) => JSON.stringify(one) === JSON.stringify(other);

/** Puts the draft before readers: the chief all of it, an editor the blocks of his sections. The launch. */
export function launchFront(ctx: DeskCtx, { version }: { version: number }): Promise<number> {
  refuseStrangers(ctx.user);
  return inTransaction(ctx, async (tx) => {
    await lockFront(tx.db);
    await refuseStale(tx, version);
    const { sections, launched, drafted } = await standOf(tx.db);
    const plan = mayArrangeAll(tx.user)
      ? drafted
      : withOwnBlocks(tx.user, launched, drafted, desksOf(sections));
    if (isSame(plan, launched)) throw new Invalid("لا تغيير في المسودة لتنشره.");
    const known = new Set(picturesOf(launched));
    await refuseLapsed(
      tx,
      picturesOf(plan).filter((id) => !known.has(id)),
      "pictureId",
    );
    const rest = isSame(plan, drafted) ? null : drafted;
    await writeDraft(tx, version, rest);
    const blocks = changedBlocks(launched, plan).length;
    return putBeforeReaders(tx, plan, { act: "launchFront", detail: { blocks } });
  });
}

/** Gives the draft up: the chief all of it, an editor the blocks of his sections. The new version. */
export function discardDraft(ctx: DeskCtx, { version }: { version: number }): Promise<number> {
  refuseStrangers(ctx.user);
  return inTransaction(ctx, async (tx) => {
    await lockFront(tx.db);
    await refuseStale(tx, version);
    const { sections, launched, drafted } = await standOf(tx.db);
    const plan = mayArrangeAll(tx.user)
      ? launched
      : withOwnBlocks(tx.user, drafted, launched, desksOf(sections));
    const next = await writeDraft(tx, version, isSame(plan, launched) ? null : plan);
    await record(tx, { act: "discardFront", subjectKind: "front", subjectId: 1, version: next });
    return next;
  });
}

/** Gives readers an earlier front again; the draft stays as it is. `current` is what whoever asks saw as the present one. */
export function rollBackFront(
  ctx: DeskCtx,
  { to, current }: { to: number; current: number },
): Promise<number> {
  if (!mayArrangeAll(ctx.user)) throw new Forbidden("إعادة واجهة سابقة لرئيس التحرير.");
  return inTransaction(ctx, async (tx) => {
    await lockFront(tx.db);
    const { launchId } = await standOf(tx.db);
    if (launchId !== current)
      throw new Conflict("نُشرت واجهة أخرى قبل قليل. راجع السجل ثم أعد المحاولة.", { launchId });
    const earlier = await findLaunch(tx.db, to);
    if (!earlier) throw new NotFound("هذه الواجهة غير موجودة.");
    return putBeforeReaders(tx, earlier.plan, { act: "rollBackFront", restores: to, detail: { to } });
  });
}

type How = { act: string; restores?: number; detail: Record<string, unknown> };

async function putBeforeReaders(
  tx: DeskCtx,
  plan: FrontPlan,
  { act, restores, detail }: How,
): Promise<number> {
  const pictureIds = picturesOf(plan);
  const [launch] = await tx.db
    .insert(frontLaunches)
    .values({ plan, pictureIds, restores: restores ?? null, at: tx.now, by: tx.user.id })
    .returning({ id: frontLaunches.id });
  if (!launch) throw new Error("insert returned no row");
  await record(tx, { act, subjectKind: "front", subjectId: launch.id, detail });
  await notifyRefresh(tx.db, { tags: ["front"], mode: "stale", warm: ["/"] });
  return launch.id;
}

import { desc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { articles } from "@/db/schema/articles";
import { audit } from "@/db/schema/audit";
import { frontLaunches } from "@/db/schema/front";
import type { FrontPlan, Role } from "@/db/types";
import type { Db, DeskCtx } from "@/newsroom/ctx";
import { Conflict, Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { findPublicPicture } from "@/newsroom/media/queries";
import { aStoredPicture, as, someone, test } from "@/test/fixtures";
import { aFullHouse, pinOf, withBlock } from "@/test/front-scene";
import { discardDraft, launchFront, rollBackFront } from "./launch-front";
import { getFront } from "./queries";
import { getDraft, listLaunches } from "./read-fronts";
import { saveDraft } from "./save-draft";
import { standOf } from "./stand-of";

const lead = (plan: FrontPlan, articleId: number) => withBlock(plan, "lead", { slots: [pinOf(articleId)] });
const planNow = async (db: Db) => (await standOf(db)).drafted;
const versionNow = async (db: Db) => (await getDraft(db)).version;

async function save(ctx: DeskCtx, change: (plan: FrontPlan) => FrontPlan): Promise<number> {
  return saveDraft(ctx, { version: await versionNow(ctx.db), plan: change(await planNow(ctx.db)) });
}

const acts = async (db: Db) =>
  (
    await db.select({ act: audit.act }).from(audit).where(eq(audit.subjectKind, "front")).orderBy(audit.id)
  ).map(({ act }) => act);

describe("arranging the front", () => {
  test("shows readers nothing before it is launched, and all of it then", async ({ db }) => {
    const { chief, politics } = await aFullHouse(db);
    const [oldest = 0] = politics;
    const version = await save(chief, (plan) => lead(plan, oldest));
    expect((await getFront(db)).lead?.id).not.toBe(oldest);
    await launchFront(chief, { version });
    expect((await getFront(db)).lead?.id).toBe(oldest);
    expect((await getDraft(db)).plan).toBeNull();
    expect(await acts(db)).toEqual(["arrangeFront", "launchFront"]);
  });

  test("refuses whoever saw an older draft, and keeps what stands", async ({ db }) => {
    const { chief, politics, sport } = await aFullHouse(db);
    const plan = await planNow(db);
    const version = await saveDraft(chief, { version: 0, plan: lead(plan, politics[0] ?? 0) });
    for (const stale of [0, version + 1])
      await expect(saveDraft(chief, { version: stale, plan: lead(plan, sport[0] ?? 0) })).rejects.toThrow(
        Conflict,
      );
    await expect(launchFront(chief, { version: 0 })).rejects.toThrow(Conflict);
    await expect(discardDraft(chief, { version: 0 })).rejects.toThrow(Conflict);
    expect((await planNow(db)).blocks[0]?.slots[0]?.articleId).toBe(politics[0]);
    expect(await versionNow(db)).toBe(version);
  });

  test("tells a stale arranger what stands and who changed it", async ({ db }) => {
    const { chief, politics } = await aFullHouse(db);
    await save(chief, (plan) => lead(plan, politics[0] ?? 0));
    const refused = await saveDraft(chief, { version: 0, plan: await planNow(db) }).catch((error) => error);
    expect(refused.current).toMatchObject({ version: 1, changedBy: "سلمى", plan: await planNow(db) });
  });

  test("gives the draft up and says so in the record", async ({ db }) => {
    const { chief, politics } = await aFullHouse(db);
    const before = await planNow(db);
    const version = await save(chief, (plan) => lead(plan, politics[0] ?? 0));
    await discardDraft(chief, { version });
    expect(await planNow(db)).toEqual(before);
    expect(await acts(db)).toEqual(["arrangeFront", "discardFront"]);
    await expect(launchFront(chief, { version: version + 1 })).rejects.toThrow(Invalid);
  });

  test("rolls back to an earlier front and leaves the draft alone", async ({ db }) => {
    const { chief, politics, sport } = await aFullHouse(db);
    const first = await launchFront(chief, {
      version: await save(chief, (plan) => lead(plan, politics[0] ?? 0)),
    });
    const second = await launchFront(chief, {
      version: await save(chief, (plan) => lead(plan, sport[0] ?? 0)),
    });
    await save(chief, (plan) => lead(plan, sport[1] ?? 0));
    await expect(rollBackFront(chief, { to: first, current: first })).rejects.toThrow(Conflict);
    await expect(rollBackFront(chief, { to: second + 999, current: second })).rejects.toThrow(NotFound);
    const third = await rollBackFront(chief, { to: first, current: second });
    expect((await getFront(db)).lead?.id).toBe(politics[0]);
    expect((await planNow(db)).blocks[0]?.slots[0]?.articleId).toBe(sport[1]);
    expect(await listLaunches(db)).toMatchObject([
      { id: third, by: "سلمى", restores: first },
      { id: second, restores: null },
      { id: first, restores: null },
    ]);
  });

  test("makes a chosen picture public while its front is the present one", async ({ db }) => {
    const { chief, politics } = await aFullHouse(db);
    const picture = await aStoredPicture(db);
    const slots = [pinOf(politics[0] ?? 0, { pictureId: picture.id })];
    const version = await save(chief, (plan) => withBlock(plan, "lead", { slots }));
    expect(await findPublicPicture(db, picture.id)).toBeNull();
    await launchFront(chief, { version });
    expect((await findPublicPicture(db, picture.id))?.id).toBe(picture.id);
    await launchFront(chief, { version: await save(chief, (plan) => lead(plan, politics[1] ?? 0)) });
    expect(await findPublicPicture(db, picture.id)).toBeNull();
  });

  test("goes on when a pinned story was withdrawn meanwhile", async ({ db }) => {
    const { chief, politics } = await aFullHouse(db);
    await launchFront(chief, { version: await save(chief, (plan) => lead(plan, politics[0] ?? 0)) });
    await db
      .update(articles)
      .set({ status: "withdrawn" })
      .where(eq(articles.id, politics[0] ?? 0));
    expect((await getFront(db)).lead?.id).not.toBe(politics[0]);
    await expect(save(chief, (plan) => withBlock(plan, "latest", { count: 5 }))).resolves.toBeGreaterThan(0);
  });
});

describe("who arranges the front", () => {
  const strangers: Role[][] = [["contributor"], ["reporter"], ["copy_editor"], ["admin"], []];
  for (const roles of strangers)
    test(`not ${roles[0] ?? "somebody without a role"}`, async ({ db }) => {
      const { chief, politics } = await aFullHouse(db);
      const launch = await launchFront(chief, {
        version: await save(chief, (plan) => lead(plan, politics[0] ?? 0)),
      });
      const stranger = as(db, await someone(db, "noor", roles));
      const [version, plan] = [await versionNow(db), await planNow(db)];
      for (const act of [
        () => saveDraft(stranger, { version, plan: lead(plan, politics[1] ?? 0) }),
        () => launchFront(stranger, { version }),
        () => discardDraft(stranger, { version }),
        () => rollBackFront(stranger, { to: launch, current: launch }),
      ])
        await expect(async () => act()).rejects.toThrow(Forbidden);
      expect(await versionNow(db)).toBe(version);
    });

  test("an editor arranges the block of his own section and no other", async ({ db }) => {
    const { room, editor, politics, sport } = await aFullHouse(db);
    const own = `section:${room.politics.id}`;
    const foreign = `section:${room.sport.id}`;
    await expect(save(editor, (plan) => withBlock(plan, own, { count: 2 }))).resolves.toBe(1);
    for (const change of [
      (plan: FrontPlan) => withBlock(plan, foreign, { count: 2 }),
      (plan: FrontPlan) => lead(plan, politics[0] ?? 0),
      (plan: FrontPlan) => withBlock(plan, "most-read", { isShown: false }),
      (plan: FrontPlan) => ({ blocks: [...plan.blocks].reverse() }),
      (plan: FrontPlan) => withBlock(plan, own, { slots: [pinOf(sport[0] ?? 0)] }),
    ])
      await expect(save(editor, change)).rejects.toThrow(Forbidden);
    expect(await versionNow(db)).toBe(1);
  });

  test("an editor launches his block only, and the chief's unfinished work stays a draft", async ({ db }) => {
    const { room, chief, editor, politics, sport } = await aFullHouse(db);
    await save(chief, (plan) => lead(plan, sport[0] ?? 0));
    const slots = [pinOf(politics[0] ?? 0)];
    const version = await save(editor, (plan) => withBlock(plan, `section:${room.politics.id}`, { slots }));
    await launchFront(editor, { version });
    const [launch] = await db.select().from(frontLaunches).orderBy(desc(frontLaunches.id)).limit(1);
    const pins = launch?.plan.blocks.flatMap((block) => block.slots.flatMap((slot) => slot?.articleId ?? []));
    expect(pins).toEqual([politics[0]]);
    expect((await planNow(db)).blocks[0]?.slots[0]?.articleId).toBe(sport[0]);
    await expect(launchFront(editor, { version: version + 1 })).rejects.toThrow(Invalid);
    await launchFront(chief, { version: version + 1 });
    expect((await getFront(db)).lead?.id).toBe(sport[0]);
  });

  test("an editor gives up his block only, and brings no earlier front back", async ({ db }) => {
    const { room, chief, editor, politics, sport } = await aFullHouse(db);
    const launch = await launchFront(chief, {
      version: await save(chief, (plan) => lead(plan, sport[1] ?? 0)),
    });
    await save(chief, (plan) => lead(plan, sport[0] ?? 0));
    const slots = [pinOf(politics[0] ?? 0)];
    const version = await save(editor, (plan) => withBlock(plan, `section:${room.politics.id}`, { slots }));
    await discardDraft(editor, { version });
    const pins = (await planNow(db)).blocks.flatMap((block) =>
      block.slots.flatMap((slot) => slot?.articleId ?? []),
    );
    expect(pins).toEqual([sport[0]]);
    await expect(async () => rollBackFront(editor, { to: launch, current: launch })).rejects.toThrow(
      Forbidden,
    );
  });
});

import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { deliveries, subscribers } from "@/db/schema/delivery";
import type { DeliveryChannel, Role } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { aNewsroom, as, noon, someone, test } from "@/test/fixtures";
import { pause, resume } from "./pause";
import { countFailed, listDeliveries, listSubscribers } from "./queries";
import { retryDelivery } from "./retry";
import { sendTest } from "./send-test";
import { subscribe, unsubscribe } from "./subscribe";

const hook = {
  channel: "hook",
  name: "وكالة",
  address: "https://agency.example/hook",
  kinds: ["withdrawn"],
} as const;
const asked = { ...hook, kinds: [...hook.kinds] };

const aChief = async (db: Db) => as(db, await someone(db, "salma", ["chief"]));

async function aMessage(db: Db, given: { key: string; channel: DeliveryChannel; subscriberId?: number }) {
  const row = { ...given, address: "a@b.example", subject: "س", text: "نص", status: "failed" as const };
  const [made] = await db
    .insert(deliveries)
    .values({ ...row, dueAt: noon, madeAt: noon })
    .returning();
  if (!made) throw new Error("no message");
  return made.id;
}

describe("an outlet", () => {
  test.for<Role>(["contributor", "reporter", "copy_editor", "editor"])(
    "is not for a %s to touch",
    async (role, { db }) => {
      const { id } = await subscribe(await aChief(db), asked);
      const other = as(db, await someone(db, "noor", [role]));
      expect(() => subscribe(other, asked)).toThrow(Forbidden);
      for (const act of [pause, resume, sendTest, unsubscribe, retryDelivery])
        expect(() => act(other, id)).toThrow(Forbidden);
    },
  );

  test.for<Role>(["chief", "admin"])(
    "is paused, resumed, tried and removed by a %s",
    async (role, { db }) => {
      const ctx = as(db, await someone(db, "maryam", [role]));
      const { id } = await subscribe(ctx, asked);
      const find = async () => (await listSubscribers(db)).find((one) => one.id === id);
      await pause(ctx, id);
      expect((await find())?.pausedAt).toEqual(ctx.now);
      await resume(ctx, id);
      expect((await find())?.pausedAt).toBeNull();
      await sendTest(ctx, id);
      const tests = await db.select().from(deliveries).where(eq(deliveries.subscriberId, id));
      expect(tests.map((row) => [row.subject, row.status])).toEqual([["test", "waiting"]]);
      await unsubscribe(ctx, id);
      expect(await find()).toBeUndefined();
      for (const act of [pause, resume, sendTest, unsubscribe])
        await expect(act(ctx, id)).rejects.toThrow(NotFound);
    },
  );

  test.for<[string, boolean]>([
    ["@almasalla", true],
    ["-1001234567890", true],
    ["almasalla", false],
    ["@لمسلة", false],
    ["@a", false],
    ["https://t.me/almasalla", false],
    ["12345678", false],
  ])("of Telegram at %s: %s", async ([address, isTaken], { db }) => {
    const chief = await aChief(db);
    const channel = { channel: "telegram", name: "قناتنا", address, kinds: [] } as const;
    const add = () => subscribe(chief, { ...channel, kinds: [] });
    if (!isTaken) return expect(add).toThrow(Invalid);
    const { id, secret } = await add();
    expect(secret).toBe("");
    const [row] = await db.select().from(subscribers).where(eq(subscribers.id, id));
    expect(row?.kinds).toHaveLength(7);
  });

  test("keeps to sections that there are", async ({ db }) => {
    const chief = await aChief(db);
    const { sport } = await aNewsroom(db);
    const { id } = await subscribe(chief, { ...asked, sectionIds: [sport.id, sport.id] });
    const made = (await listSubscribers(db)).find((one) => one.id === id);
    expect(made?.sectionIds).toEqual([sport.id]);
    await expect(subscribe(chief, { ...asked, sectionIds: [999_999] })).rejects.toThrow(Invalid);
  });
});

describe("the log of the outlets", () => {
  test("shows what goes to subscribers and search engines, and no colleague's mail", async ({ db }) => {
    const chief = await aChief(db);
    const { id: subscriberId } = await subscribe(chief, asked);
    const before = await countFailed(db, { isForOutlets: true });
    const shown = [
      await aMessage(db, { key: "t:hook", channel: "hook", subscriberId }),
      await aMessage(db, { key: "t:mail", channel: "mail", subscriberId }),
      await aMessage(db, { key: "t:hub", channel: "websub" }),
    ];
    const letter = await aMessage(db, { key: "t:letter", channel: "mail" });
    const rows = await listDeliveries(db, { mayRead: false, isForOutlets: true });
    expect(rows.slice(0, 3).map((row) => row.id)).toEqual(shown.toReversed());
    expect(rows.map((row) => row.id)).not.toContain(letter);
    expect(await countFailed(db, { isForOutlets: true })).toBe(before + 3);
  });

  test("lets a chief send again what an outlet did not take, and no colleague's mail", async ({ db }) => {
    const chief = await aChief(db);
    const ping = await aMessage(db, { key: "t:hub", channel: "websub" });
    const letter = await aMessage(db, { key: "t:letter", channel: "mail" });
    await retryDelivery(chief, ping);
    const [row] = await db.select().from(deliveries).where(eq(deliveries.id, ping));
    expect(row).toMatchObject({ status: "waiting", attempts: 0 });
    await expect(retryDelivery(chief, letter)).rejects.toThrow(NotFound);
  });
});

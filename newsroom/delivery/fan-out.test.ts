import { asc, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { eventQueue } from "@/db/schema/articles";
import { deliveries } from "@/db/schema/delivery";
import { withdraw } from "@/newsroom/publishing/withdraw";
import { as, someone, test } from "@/test/fixtures";
import { aLiveStory } from "@/test/newsroom-scenes";
import { fanOut } from "./fan-out";
import { listDeliveries } from "./queries";
import { retryDelivery } from "./retry";
import { subscribe } from "./subscribe";

const home = "https://almasalla.example";
const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000);

/** Two agencies that are told of withdrawals, and two articles that were withdrawn. */
async function twoOfEach(db: Transaction) {
  await db.delete(eventQueue);
  const maryam = as(db, await someone(db, "maryam", ["admin"]));
  const agencies: number[] = [];
  for (const name of ["وكالة", "شريك"]) {
    const asked = { channel: "hook", name, address: "https://agency.example/hook" } as const;
    agencies.push((await subscribe(maryam, { ...asked, kinds: ["withdrawn"] })).id);
  }
  const articles: number[] = [];
  for (let at = 0; at < 2; at += 1) {
    const { story, salma } = await aLiveStory(db);
    await withdraw(as(db, salma, ago(60)), story.id, { version: story.version, reason: "معلومة خاطئة" });
    articles.push(story.id);
  }
  await db.update(eventQueue).set({ dueAt: ago(3_600) });
  return { maryam, agencies, articles };
}

/** From now on the database takes no message of this subscriber, or none at all about this article. */
async function refuse(db: Transaction, { subscriber = 0, article = 0 }) {
  await db.execute(sql`select set_config('test.subscriber', ${`${subscriber}`}, true),
    set_config('test.article', ${`${article}`}, true)`);
  await db.execute(sql`create function refuse_some() returns trigger language plpgsql as $$ begin
    if new.article_id::text = current_setting('test.article')
      or (new.status = 'waiting' and new.subscriber_id::text = current_setting('test.subscriber'))
    then raise exception 'refused'; end if;
    return new; end $$`);
  await db.execute(sql`create trigger refuse_some before insert on deliveries
    for each row execute function refuse_some()`);
}

const madeFor = async (db: Transaction, ids: number[]) => {
  const rows = await db.select().from(deliveries).orderBy(asc(deliveries.id));
  return rows.flatMap(({ articleId, subscriberId, status }) =>
    ids.includes(articleId ?? 0) ? [`${articleId}/${subscriberId}: ${status}`] : [],
  );
};

const tellUntilDone = async (db: Transaction, log: (error: unknown) => void) => {
  while ((await fanOut(db, home, { log })) > 0);
};

describe("a message that cannot be made", () => {
  test("keeps no other subscriber and no other article waiting, and stands among the failed", async ({
    db,
  }) => {
    const { maryam, agencies, articles } = await twoOfEach(db);
    const [poisoned, well] = agencies;
    const errors: unknown[] = [];
    await refuse(db, { subscriber: poisoned ?? 0 });
    await tellUntilDone(db, (error) => errors.push(error));
    const expected = articles.flatMap((id) => [`${id}/${poisoned}: failed`, `${id}/${well}: waiting`]);
    expect((await madeFor(db, articles)).sort()).toEqual(expected.sort());
    expect(errors).toHaveLength(2);
    expect(await db.select().from(eventQueue)).toEqual([]);
    const [failed] = await listDeliveries(db, { mayRead: true, status: "failed" });
    expect(failed).toMatchObject({ hasWords: false, text: "" });
    expect(failed?.lastError).toContain("أبلغه بنفسك");
    await retryDelivery(maryam, failed?.id ?? 0);
    const [noted] = await db
      .select()
      .from(deliveries)
      .where(eq(deliveries.id, failed?.id ?? 0));
    expect(noted?.status).toBe("replaced");
  });

  test("puts off its own article when not even that can be noted, with all that comes after", async ({
    db,
  }) => {
    const { agencies, articles } = await twoOfEach(db);
    const [poisoned = 0, well = 0] = articles;
    const errors: unknown[] = [];
    await refuse(db, { article: poisoned });
    await tellUntilDone(db, (error) => errors.push(error));
    expect(await madeFor(db, [well])).toEqual(agencies.map((id) => `${well}/${id}: waiting`));
    expect(await madeFor(db, [poisoned])).toEqual([]);
    expect(errors.length).toBeGreaterThan(0);
    const waiting = await db.select().from(eventQueue);
    expect(new Set(waiting.map(({ articleId }) => articleId))).toEqual(new Set([poisoned]));
    expect(waiting.every(({ dueAt }) => dueAt > new Date(Date.now() + 100_000))).toBe(true);
  });
});

import { asc, eq, sql } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import { eventQueue } from "@/db/schema/articles";
import { deliveries, subscribers, telegramMessages } from "@/db/schema/delivery";
import { publish } from "@/newsroom/publishing/publish";
import { undoPublication } from "@/newsroom/publishing/undo-publication";
import { withdraw } from "@/newsroom/publishing/withdraw";
import { aTelegram, refusal, TOKEN } from "@/test/a-telegram";
import { as, someone } from "@/test/fixtures";
import { aLiveStory, anApprovedStory, changedAndApproved } from "@/test/newsroom-scenes";
import { anOwnDatabase } from "@/test/own-database";
import { fanOut } from "./fan-out";
import { telegramSays } from "./messages";
import { pause, resume } from "./pause";
import { sendDue } from "./send-due";
import { sendTest } from "./send-test";
import { subscribe } from "./subscribe";
import { telegramBot } from "./telegram-bot";

const db = await anOwnDatabase();
const home = "https://almasalla.example";

afterEach(async () => {
  await db.delete(telegramMessages);
  await db.delete(deliveries);
  await db.delete(eventQueue);
  await db.update(subscribers).set({ isActive: false });
});

/** A channel of the house, and everything due until now gone out to it. */
async function aChannel(sectionIds: number[] = []) {
  const telegram = await aTelegram();
  const maryam = as(db, await someone(db, "maryam", ["admin"]));
  const asked = {
    channel: "telegram",
    name: "قناتنا",
    address: "@almasalla",
    kinds: [],
    sectionIds,
  } as const;
  const { id } = await subscribe(maryam, { ...asked, sectionIds, kinds: [] });
  const bot = telegramBot({ token: TOKEN, api: telegram.url, allows: () => true, deadlineMs: 300 });
  const send = () => sendDue(db, { mail: null, telegram: bot });
  const goOut = async () => {
    await db.update(eventQueue).set({ dueAt: sql`now()` });
    while ((await fanOut(db, home)) > 0) await send();
    return send();
  };
  return { ...telegram, id, maryam, send, goOut };
}

const log = () =>
  db
    .select({ id: deliveries.id, status: deliveries.status, error: deliveries.lastError })
    .from(deliveries)
    .orderBy(asc(deliveries.id));

const statuses = async () => (await log()).map((row) => row.status);

const letAllBeDue = () =>
  db
    .update(deliveries)
    .set({ dueAt: sql`now()`, takenAt: sql`taken_at - interval '2 minutes'` })
    .where(eq(deliveries.status, "waiting"));

type Live = Awaited<ReturnType<typeof aLiveStory>>;

/** The live story with another headline, in front of readers. */
async function changeHeadline(live: Live, headline: string): Promise<Live> {
  const approved = await changedAndApproved(db, live, { headline });
  const story = await publish(as(db, live.salma), approved.id, { version: approved.version });
  return { ...live, story };
}

const takeBack = ({ story, salma }: Live) =>
  withdraw(as(db, salma), story.id, { version: story.version, reason: "معلومة خاطئة" });

describe("a channel", () => {
  test("shows a publication, follows its changes, and loses it when it is withdrawn", async () => {
    const channel = await aChannel();
    const live = await aLiveStory(db);
    await channel.goOut();
    expect(channel.shown()).toEqual([expect.stringContaining(`<b>${live.story.text.headline}</b>`)]);
    expect(channel.shown()[0]).toContain(`${home}/news/${live.story.id}`);
    const changed = await changeHeadline(live, "عنوان جديد");
    await channel.goOut();
    expect(channel.shown()).toEqual([expect.stringContaining("<b>عنوان جديد</b>")]);
    await takeBack(changed);
    await channel.goOut();
    expect(channel.shown()).toEqual([]);
    expect(channel.calls).toEqual(["sendMessage", "editMessageText", "deleteMessage"]);
  });

  test("never hears of what was taken back within thirty seconds", async () => {
    const channel = await aChannel();
    const { story, salma } = await anApprovedStory(db);
    await publish(as(db, salma), story.id, { version: story.version });
    await undoPublication(as(db, salma), story.id, { textVersion: 1 });
    await channel.goOut();
    expect(channel.calls).toEqual([]);
  });

  test("shows only its sections", async () => {
    const channel = await aChannel();
    await db
      .update(subscribers)
      .set({ sectionIds: [1_000_000] })
      .where(eq(subscribers.id, channel.id));
    await aLiveStory(db);
    await channel.goOut();
    expect(await log()).toEqual([]);
  });

  test("gets no news while it is paused, but loses what is withdrawn", async () => {
    const channel = await aChannel();
    const live = await aLiveStory(db);
    await channel.goOut();
    await pause(channel.maryam, channel.id);
    await aLiveStory(db);
    await takeBack(live);
    await channel.goOut();
    expect(channel.shown()).toEqual([]);
    await resume(channel.maryam, channel.id);
    await aLiveStory(db);
    await channel.goOut();
    expect(channel.shown()).toHaveLength(1);
  });

  test("takes a message of trial, of which nothing is kept", async () => {
    const channel = await aChannel();
    await sendTest(channel.maryam, channel.id);
    await channel.send();
    expect(channel.shown()).toEqual([telegramSays.test]);
    expect(await db.select().from(telegramMessages)).toEqual([]);
  });

  test("waits in the house that has no bot", async () => {
    const channel = await aChannel();
    await aLiveStory(db);
    await db.update(eventQueue).set({ dueAt: sql`now()` });
    await fanOut(db, home);
    await sendDue(db, { mail: null });
    expect(await statuses()).toEqual(["kept"]);
    expect(channel.calls).toEqual([]);
  });
});

describe("what Telegram refuses", () => {
  test.each<[string, ReturnType<typeof refusal>, string, string]>([
    [
      "a bot that may not write",
      refusal(403, "Forbidden: bot is not a member"),
      "failed",
      "403: Forbidden: bot",
    ],
    [
      "a channel that is not there",
      refusal(400, "Bad Request: chat not found"),
      "failed",
      "400: Bad Request: chat",
    ],
    ["a token that is not ours", refusal(401, "Unauthorized"), "failed", "401: Unauthorized"],
    ["a fault of theirs", refusal(500, "Internal Server Error"), "waiting", "500: Internal"],
    ["no JSON", { status: 502, body: "<html>" }, "waiting", "answered 502"],
    ["no answer", "hang", "waiting", "aborted"],
    ["a cut line", "cut", "waiting", "socket hang up"],
  ])("%s", async (_name, fault, status, error) => {
    const channel = await aChannel();
    channel.faults.push(fault);
    await aLiveStory(db);
    await channel.goOut();
    const [row] = await log();
    expect(row?.status).toBe(status);
    expect(row?.error).toContain(error);
    expect(JSON.stringify(await db.select().from(deliveries))).not.toContain(TOKEN);
  });

  test("too many: everything for that channel waits as long as it says, and fails not for it", async () => {
    const channel = await aChannel();
    channel.faults.push(refusal(429, "Too Many Requests: retry after 27", { retry_after: 27 }));
    await aLiveStory(db);
    await channel.goOut();
    await aLiveStory(db);
    const [row] = await db
      .select({ wait: sql<number>`extract(epoch from due_at - now())::float`, status: deliveries.status })
      .from(deliveries);
    expect(row?.status).toBe("waiting");
    expect(row?.wait).toBeGreaterThan(20);
    expect(row?.wait).toBeLessThanOrEqual(27);
    await letAllBeDue();
    await channel.goOut();
    expect(channel.shown()).toHaveLength(2);
  });

  test("to delete what is too old: its words go", async () => {
    const channel = await aChannel();
    const live = await aLiveStory(db);
    await channel.goOut();
    channel.faults.push(refusal(400, "Bad Request: message can't be deleted for everyone"));
    await takeBack(live);
    await channel.goOut();
    expect(channel.shown()).toEqual([telegramSays.withdrawn]);
    expect(await statuses()).toEqual(["sent", "sent"]);
  });

  test("to change what somebody took out by hand: it stays out", async () => {
    const channel = await aChannel();
    const live = await aLiveStory(db);
    await channel.goOut();
    channel.channel.clear();
    await changeHeadline(live, "عنوان جديد");
    await channel.goOut();
    expect(channel.shown()).toEqual([]);
    expect(await statuses()).toEqual(["sent", "sent"]);
  });
});

describe("in order", () => {
  test("a change never comes before its publication: what has not left goes as it is now", async () => {
    const channel = await aChannel();
    channel.faults.push(refusal(500, "Internal Server Error"));
    const live = await aLiveStory(db);
    await channel.goOut();
    await changeHeadline(live, "عنوان جديد");
    await channel.goOut();
    expect(channel.calls).toEqual(["sendMessage", "sendMessage"]);
    expect(channel.shown()).toEqual([expect.stringContaining("عنوان جديد")]);
    await letAllBeDue();
    await channel.send();
    expect(await statuses()).toEqual(["replaced", "sent"]);
    expect(channel.shown()).toHaveLength(1);
  });

  test("a change waits while its publication is on its way", async () => {
    const channel = await aChannel();
    const live = await aLiveStory(db);
    await db.update(eventQueue).set({ dueAt: sql`now()` });
    await fanOut(db, home);
    await db
      .update(deliveries)
      .set({ takenAt: sql`now()`, attempts: 1, dueAt: sql`now() + interval '1 minute'` });
    await changeHeadline(live, "عنوان جديد");
    await channel.goOut();
    expect(channel.calls).toEqual([]);
    expect(await statuses()).toEqual(["waiting", "waiting"]);
    await letAllBeDue();
    await channel.send();
    expect(await statuses()).toEqual(["replaced", "sent"]);
    expect(channel.shown()).toEqual([expect.stringContaining("عنوان جديد")]);
  });

  test("many at once, by two instances: each article once, with its last words", async () => {
    const channel = await aChannel();
    const stories: Live[] = [];
    for (let at = 0; at < 6; at += 1) stories.push(await aLiveStory(db));
    await db.update(eventQueue).set({ dueAt: sql`now()` });
    await fanOut(db, home);
    for (const live of stories) await changeHeadline(live, `عنوان ${live.story.id}`);
    await db.update(eventQueue).set({ dueAt: sql`now()` });
    const rounds = async () => {
      for (let at = 0; at < 4; at += 1) {
        await fanOut(db, home);
        await channel.send();
      }
    };
    await Promise.all([rounds(), rounds()]);
    const expected = stories.map(({ story }) => expect.stringContaining(`<b>عنوان ${story.id}</b>`));
    expect(channel.shown().toSorted()).toEqual(expect.arrayContaining(expected));
    expect(channel.shown()).toHaveLength(6);
  });
});

describe("killed", () => {
  test("between the answer and its record: the second try changes nothing", async () => {
    const channel = await aChannel();
    await aLiveStory(db);
    await channel.goOut();
    await db.update(deliveries).set({ status: "waiting", endedAt: null, dueAt: sql`now()` });
    await channel.send();
    expect(channel.calls).toEqual(["sendMessage", "editMessageText"]);
    expect(channel.shown()).toHaveLength(1);
    expect(await statuses()).toEqual(["sent"]);
  });

  test("between the sending and the answer: a copy may stay, and a withdrawal says so", async () => {
    const channel = await aChannel();
    channel.faults.push("lost");
    const live = await aLiveStory(db);
    await channel.goOut();
    await letAllBeDue();
    await channel.send();
    expect(channel.shown()).toHaveLength(2);
    await takeBack(live);
    await channel.goOut();
    expect(channel.shown()).toHaveLength(1);
    expect((await log()).at(-1)).toMatchObject({ status: "failed", error: telegramSays.doubtful });
  });

  test("while it was refused: no doubt remains", async () => {
    const channel = await aChannel();
    channel.faults.push(refusal(500, "Internal Server Error"));
    const live = await aLiveStory(db);
    await channel.goOut();
    await takeBack(live);
    await channel.goOut();
    expect(await statuses()).toEqual(["replaced", "sent"]);
    expect(channel.calls).toEqual(["sendMessage"]);
  });
});

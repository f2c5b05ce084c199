import { asc, sql } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import { eventQueue } from "@/db/schema/articles";
import { deliveries } from "@/db/schema/delivery";
import { publish } from "@/newsroom/publishing/publish";
import { withdraw } from "@/newsroom/publishing/withdraw";
import { aHub } from "@/test/a-hub";
import { as } from "@/test/fixtures";
import { aLiveStory, changedAndApproved } from "@/test/newsroom-scenes";
import { anOwnDatabase } from "@/test/own-database";
import { fanOut } from "./fan-out";
import { sendDue } from "./send-due";

const db = await anOwnDatabase();
const home = "https://almasalla.example";
const toAnywhere = { mail: null, allows: () => true, deadlineMs: 300 };

afterEach(async () => {
  await db.delete(deliveries);
  await db.delete(eventQueue);
});

async function leave(pings: { hub?: string; indexNow?: string }) {
  await db.update(eventQueue).set({ dueAt: sql`now()` });
  while ((await fanOut(db, home, { pings: { hub: "", indexNow: "", ...pings } })) > 0);
}

const letAllBeDue = () => db.update(deliveries).set({ dueAt: sql`now()` });
const rows = () => db.select().from(deliveries).orderBy(asc(deliveries.id));

describe("a hub", () => {
  test("hears once of many changes: the feeds of the site, the sections, the tags and the authors", async () => {
    const hub = await aHub();
    const one = await aLiveStory(db);
    for (let at = 0; at < 9; at += 1) await aLiveStory(db);
    await leave({ hub: hub.url });
    await letAllBeDue();
    expect(await sendDue(db, toAnywhere)).toBe(1);
    const [asked, ...others] = hub.asked;
    expect(others).toEqual([]);
    expect(asked?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    const form = new URLSearchParams(asked?.body);
    expect(form.get("hub.mode")).toBe("publish");
    const feeds = form.getAll("hub.url");
    expect(feeds.slice(0, 3)).toEqual([`${home}/feed.xml`, `${home}/atom.xml`, `${home}/feed.json`]);
    expect(feeds).toContain(`${home}/section/${one.room.politics.slug}/feed.xml`);
    expect(new Set(feeds).size).toBe(feeds.length);
  });

  test("hears of the section an article was moved from, and of the one it was moved to", async () => {
    const hub = await aHub();
    const scene = await aLiveStory(db);
    const { room, salma } = scene;
    const moved = await changedAndApproved(db, scene, { sectionId: room.sport.id });
    await publish(as(db, salma), moved.id, { version: moved.version });
    await leave({ hub: hub.url });
    await letAllBeDue();
    await sendDue(db, toAnywhere);
    const feeds = new URLSearchParams(hub.asked[0]?.body).getAll("hub.url");
    for (const { slug } of [room.politics, room.sport])
      expect(feeds).toContain(`${home}/section/${slug}/feed.xml`);
    expect(new Set(feeds).size).toBe(feeds.length);
  });

  test("that is down hears of everything when it is back, in one ping", async () => {
    const answers = [500, 204];
    const hub = await aHub(() => ({ status: answers.shift() ?? 204 }));
    const one = await aLiveStory(db);
    await leave({ hub: hub.url });
    await letAllBeDue();
    await sendDue(db, toAnywhere);
    const other = await aLiveStory(db);
    await leave({ hub: hub.url });
    expect((await rows()).map((row) => row.status)).toEqual(["replaced", "waiting"]);
    await letAllBeDue();
    await sendDue(db, toAnywhere);
    const feeds = new URLSearchParams(hub.asked[1]?.body).getAll("hub.url");
    for (const { room } of [one, other])
      expect(feeds).toContain(`${home}/section/${room.politics.slug}/feed.xml`);
  });

  test.each([
    ["that hangs is asked again", "hang" as const, "waiting"],
    ["that is overrun is asked when it says", { status: 429, headers: { "retry-after": "120" } }, "waiting"],
    ["that knows us not waits for somebody to look", { status: 404 }, "failed"],
  ])("%s", async (_name, reaction, status) => {
    const hub = await aHub(() => reaction);
    await aLiveStory(db);
    await leave({ hub: hub.url });
    await letAllBeDue();
    await sendDue(db, toAnywhere);
    expect((await rows())[0]?.status).toBe(status);
  });

  test("inside the house is not reached", async () => {
    const hub = await aHub();
    await aLiveStory(db);
    await leave({ hub: hub.url });
    await letAllBeDue();
    await sendDue(db, { mail: null });
    expect(hub.asked).toEqual([]);
    expect((await rows())[0]?.lastError).toBe("not an address outside");
  });

  test("nobody named is nobody told", async () => {
    await aLiveStory(db);
    await leave({});
    expect(await rows()).toEqual([]);
  });
});

describe("search engines", () => {
  const indexNow = { key: "0123456789abcdef", home };

  test("hear once of pages that came and went", async () => {
    const endpoint = await aHub(() => ({ status: 202 }));
    const one = await aLiveStory(db);
    const other = await aLiveStory(db);
    await leave({ indexNow: endpoint.url });
    await withdraw(as(db, one.salma), one.story.id, { version: one.story.version, reason: "خطأ" });
    await leave({ indexNow: endpoint.url });
    await letAllBeDue();
    expect(await sendDue(db, { ...toAnywhere, indexNow })).toBe(1);
    const sent = JSON.parse(endpoint.asked[0]?.body ?? "");
    expect(sent).toMatchObject({
      host: "almasalla.example",
      key: indexNow.key,
      keyLocation: `${home}/indexnow-key.txt`,
    });
    const pages = [one, other].map(({ story }) =>
      expect.stringMatching(`^${home}/news/${story.id}/[%\\w-]+$`),
    );
    expect(sent.urlList).toEqual(expect.arrayContaining(pages));
    expect(sent.urlList).toHaveLength(2);
  });

  test("are told no more than ten thousand pages at a time", async () => {
    const endpoint = await aHub(() => ({ status: 200 }));
    await aLiveStory(db);
    await leave({ indexNow: endpoint.url });
    const many = Array.from({ length: 10_000 }, (_, at) => `${home}/news/${at}/a`).join("\n");
    await db.update(deliveries).set({ text: many });
    await aLiveStory(db);
    await leave({ indexNow: endpoint.url });
    await letAllBeDue();
    await sendDue(db, { ...toAnywhere, indexNow });
    const sizes = endpoint.asked.map(({ body }) => JSON.parse(body).urlList.length);
    expect(sizes.toSorted()).toEqual([1, 10_000]);
  });

  test.each([
    [403, "failed"],
    [422, "failed"],
    [429, "waiting"],
    [503, "waiting"],
  ])("answering %i leave the ping %s", async (answer, status) => {
    const endpoint = await aHub(() => ({ status: answer }));
    await aLiveStory(db);
    await leave({ indexNow: endpoint.url });
    await letAllBeDue();
    await sendDue(db, { ...toAnywhere, indexNow });
    expect((await rows())[0]?.status).toBe(status);
  });
});

import { type Browser, expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { revisions, stories } from "@/db/schema/stories";
import { db } from "../newsroom";
import { expectSaved, headlineOf, openNewStory, storyIdOf } from "../writing";
import { dice } from "./dice";
import { mortalServer } from "./mortal-server";
import { Writer } from "./writer";

/** A starved machine comes to rest after this long. */
const REST_MS = 120_000;

type Act = "write" | "answer" | "takeOver" | "cut" | "server" | "reload";

/** How often what happens, and for how many steps. */
export type Storm = { seed: number; weights: Record<Act, number>; mayGoOn: (steps: number) => boolean };

/** Two writers in one story, while lines are cut, the server is killed and pages are loaded anew; what happened, and what is missing. */
export async function weather(browser: Browser, { seed, weights, mayGoOn }: Storm) {
  const chance = dice(seed);
  const server = await mortalServer();
  const happened = { steps: 0, cuts: 0, kills: 0, reloads: 0 };
  try {
    const zainab = await Writer.signedIn(browser, "zainab", server.site, { mark: "ز", chance });
    await openNewStory(zainab.page);
    await headlineOf(zainab.page).fill("خبر في العاصفة");
    await zainab.page.getByLabel("القسم", { exact: true }).selectOption({ label: "سياسة" });
    await expectSaved(zainab.page);
    const [address, id] = [zainab.page.url(), storyIdOf(zainab.page)];
    const ali = await Writer.signedIn(browser, "ali", server.site, { mark: "ع", chance });
    const writers = { zainab, ali };
    await ali.open(address);
    const acts = {
      write: (writer: Writer) => writer.write(),
      answer: (writer: Writer) => writer.answer(),
      takeOver: (writer: Writer) => writer.takeOver(),
      cut: async (writer: Writer) => {
        if (!writer.isCut) happened.cuts += 1;
        await writer.cut(!writer.isCut);
      },
      server: async () => {
        if (server.isUp()) happened.kills += 1;
        await (server.isUp() ? server.kill() : server.revive());
      },
      reload: async (writer: Writer) => {
        if (writer.isCut || !server.isUp()) return;
        happened.reloads += 1;
        await writer.open(address);
      },
    };
    for (; mayGoOn(happened.steps); happened.steps += 1) {
      const writer = writers[chance.pick({ zainab: 2, ali: 1 })];
      if (!(await writer.isOpen())) await acts.reload(writer);
      await acts[chance.pick(weights)](writer);
    }
    await server.revive();
    for (const writer of [zainab, ali, zainab]) await comeToRest(writer, address);
    const kept = await everythingOf(id);
    const typed = [...zainab.typed, ...ali.typed];
    const missing = typed.filter((word) => !kept.includes(word));
    const answered = zainab.answered + ali.answered;
    const takenOver = zainab.takenOver + ali.takenOver;
    return { seed, typed: typed.length, ...happened, takenOver, answered, missing };
  } finally {
    await server.stop();
  }
}

/** Calm again, one answers what is asked until the server has everything. */
async function comeToRest(writer: Writer, address: string): Promise<void> {
  await writer.cut(false);
  await writer.open(address);
  await expect(async () => {
    if (!(await writer.isOpen())) await writer.open(address);
    await writer.answer();
    await writer.takeOver();
    expect(await writer.isAtRest()).toBe(true);
  }).toPass({ timeout: REST_MS, intervals: [500] });
}

/** All that the newsroom still has of a story: its text and every revision. */
async function everythingOf(storyId: number): Promise<string> {
  const [texts, late] = await Promise.all([
    db.select({ body: stories.body }).from(stories).where(eq(stories.id, storyId)),
    db.select({ text: revisions.text }).from(revisions).where(eq(revisions.storyId, storyId)),
  ]);
  return JSON.stringify([texts, late]);
}

import { expect, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { revisions, stories } from "@/db/schema/stories";
import { parseEnv } from "@/env";
import { dice } from "./chaos/dice";
import { mortalServer } from "./chaos/mortal-server";
import { Writer } from "./chaos/writer";
import { db } from "./newsroom";
import { expectSaved, headlineOf, openNewStory, storyIdOf } from "./writing";

const { CHAOS_MINUTES: minutes, CHAOS_SEED: seed } = parseEnv(process.env);

/** Getting ready, and coming to rest at the end, on a loaded machine. */
const AROUND_MS = 240_000;

/** All that the newsroom still has of a story: its text and every revision. */
async function everythingOf(storyId: number): Promise<string> {
  const [texts, late] = await Promise.all([
    db.select({ body: stories.body }).from(stories).where(eq(stories.id, storyId)),
    db.select({ text: revisions.text }).from(revisions).where(eq(revisions.storyId, storyId)),
  ]);
  return JSON.stringify([texts, late]);
}

test("two writers, cuts, kills and reloads: no word that was typed is missing", async ({ browser }) => {
  test.setTimeout(minutes * 60_000 + AROUND_MS);
  const chance = dice(seed);
  const server = await mortalServer();
  const happened = { cuts: 0, kills: 0, reloads: 0 };
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
    const weights = { write: 12, answer: 5, takeOver: 3, cut: 3, server: 1, reload: 1 };
    for (const until = Date.now() + minutes * 60_000; Date.now() < until; ) {
      const writer = writers[chance.pick({ zainab: 2, ali: 1 })];
      if (!(await writer.isOpen())) await acts.reload(writer);
      await acts[chance.pick(weights)](writer);
    }

    await server.revive();
    for (const writer of [zainab, ali, zainab]) {
      await writer.cut(false);
      await writer.open(address);
      await expect(async () => {
        await writer.answer();
        await writer.takeOver();
        expect(await writer.isAtRest()).toBe(true);
      }).toPass({ timeout: 60_000, intervals: [500] });
    }
    const kept = await everythingOf(id);
    const typed = [...zainab.typed, ...ali.typed];
    const missing = typed.filter((word) => !kept.includes(word));
    const answered = zainab.answered + ali.answered;
    const takenOver = zainab.takenOver + ali.takenOver;
    const figures = { minutes, seed, typed: typed.length, ...happened, takenOver, answered };
    process.stdout.write(`${JSON.stringify({ ...figures, missing: missing.length })}\n`);
    expect(typed.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  } finally {
    await server.stop();
  }
});

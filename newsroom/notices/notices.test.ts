import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import type { DeskCtx } from "@/newsroom/ctx";
import { makeMove } from "@/newsroom/publishing/make-move";
import { aNewsroom, aStory, as, someone, test } from "@/test/fixtures";
import { markOneRead, markRead } from "./mark-read";
import { countUnread, listNotices } from "./queries";
import { say } from "./say";

async function theDesk(db: Transaction) {
  const room = await aNewsroom(db);
  const zainab = as(db, await someone(db, "zainab", ["reporter"]));
  const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
  const elsewhere = as(db, await someone(db, "maryam", ["editor"], [room.sportDesk]));
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const story = await aStory(zainab, { sectionId: room.politics.id });
  return { zainab, ali, elsewhere, salma, story };
}

const heard = async (ctx: DeskCtx) =>
  (await listNotices(ctx.db, ctx.user)).map((notice) => [notice.act, notice.actor, notice.reason]);

describe("who is told what", () => {
  test("a submitted story is news to its desk and the chief, to nobody else", async ({ db }) => {
    const { zainab, ali, elsewhere, salma, story } = await theDesk(db);
    await makeMove(zainab, story.id, "submit", { version: 1 });
    expect(await heard(ali)).toEqual([["submit", "زينب", ""]]);
    expect(await heard(salma)).toEqual([["submit", "زينب", ""]]);
    expect(await heard(elsewhere)).toEqual([]);
    expect(await heard(zainab)).toEqual([]);
  });

  test("a returned story is news to its writer, with the reason", async ({ db }) => {
    const { zainab, ali, story } = await theDesk(db);
    await makeMove(zainab, story.id, "submit", { version: 1 });
    await makeMove(ali, story.id, "sendBack", { version: 2, reason: "ينقصه مصدر ثان" });
    expect(await heard(zainab)).toEqual([["sendBack", "علي", "ينقصه مصدر ثان"]]);
  });

  test("a refused move is no news", async ({ db }) => {
    const { zainab, ali, story } = await theDesk(db);
    const refused = makeMove(ali, story.id, "approve", { version: 1 });
    await expect(refused).rejects.toThrow();
    expect(await heard(zainab)).toEqual([]);
  });

  test("whoever is named in a comment hears of it, the writer too", async ({ db }) => {
    const { zainab, ali, elsewhere, salma, story } = await theDesk(db);
    await say(ali, story.id, { text: "ما رأيك؟", mentions: [salma.user.id, elsewhere.user.id] });
    expect(await heard(salma)).toEqual([["mention", "علي", "ما رأيك؟"]]);
    expect(await heard(zainab)).toEqual([["comment", "علي", "ما رأيك؟"]]);
    await say(zainab, story.id, { text: "حسناً" });
    expect(await heard(ali)).toEqual([["comment", "زينب", "حسناً"]]);
  });

  test("whoever may not read the story is not called to it by name", async ({ db }) => {
    const { ali, elsewhere, story } = await theDesk(db);
    await say(ali, story.id, { text: "ما رأيك؟", mentions: [elsewhere.user.id] });
    expect(await heard(elsewhere)).toEqual([]);
  });

  test("a story that has left somebody's reach is no longer spoken of", async ({ db }) => {
    const { zainab, ali, story } = await theDesk(db);
    await makeMove(zainab, story.id, "submit", { version: 1 });
    const moved = { ...ali, user: { ...ali.user, deskIds: [] } };
    expect(await heard(moved)).toEqual([]);
    expect(await countUnread(db, moved.user)).toBe(0);
  });

  test("one notice is read without those before it", async ({ db }) => {
    const { zainab, ali, story } = await theDesk(db);
    await makeMove(zainab, story.id, "submit", { version: 1 });
    await say(zainab, story.id, { text: "انظر", mentions: [ali.user.id] });
    const [newest] = await listNotices(db, ali.user);
    await markOneRead(ali, newest?.id ?? 0);
    expect(await countUnread(db, ali.user)).toBe(1);
  });

  test("what was read is not counted again", async ({ db }) => {
    const { zainab, ali, story } = await theDesk(db);
    await makeMove(zainab, story.id, "submit", { version: 1 });
    expect(await countUnread(db, ali.user)).toBe(1);
    const [notice] = await listNotices(db, ali.user);
    await markRead(zainab, notice?.id ?? 0);
    expect(await countUnread(db, ali.user)).toBe(1);
    await markRead(ali, notice?.id ?? 0);
    expect(await countUnread(db, ali.user)).toBe(0);
  });
});

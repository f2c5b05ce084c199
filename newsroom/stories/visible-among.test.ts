import { expect } from "vitest";
import { aNewsroom, aStory, as, someone, test } from "@/test/fixtures";
import { visibleAmong } from "./visible-among";

test("one's own stories, those of one's desk, and all for the chief", async ({ db }) => {
  const room = await aNewsroom(db);
  const zainab = await someone(db, "zainab", ["reporter"]);
  const ali = await someone(db, "ali", ["editor"], [room.politicsDesk]);
  const salma = await someone(db, "salma", ["chief"]);
  const maryam = await someone(db, "maryam", ["admin"]);
  const own = await aStory(as(db, zainab), { sectionId: room.sport.id });
  const onDesk = await aStory(as(db, salma), { sectionId: room.politics.id });
  const ids = [own.id, onDesk.id];
  const seen = async (viewer: typeof zainab) => [...(await visibleAmong(as(db, viewer), ids))].sort();
  expect(await seen(zainab)).toEqual([own.id]);
  expect(await seen(ali)).toEqual([onDesk.id]);
  expect(await seen(salma)).toEqual([own.id, onDesk.id].sort());
  expect(await seen(maryam)).toEqual([]);
  expect(await visibleAmong(as(db, salma), [])).toEqual(new Set());
});

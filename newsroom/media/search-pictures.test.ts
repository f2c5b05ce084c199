import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { media } from "@/db/schema/media";
import { fold } from "@/newsroom/arabic/fold";
import { aStoredPicture, minutesLater, noon, test } from "@/test/fixtures";
import { listPictures } from "./list-pictures";
import { searchPictures } from "./search-pictures";

test("pictures come newest first, and words in any order narrow them", async ({ db }) => {
  const rows = ["جسر على دجلة تجربة", "سد على الفرات تجربة"].map((alt, index) => ({
    storageKey: `t-${index}`,
    hash: `t${index}`,
    width: 1600,
    height: 1000,
    tone: "#334455",
    alt,
    folded: fold(alt),
  }));
  const [bridge, dam] = await db.insert(media).values(rows).returning({ id: media.id });
  expect((await searchPictures({ db, now: noon }, "تجربة")).map((picture) => picture.id)).toEqual([
    dam?.id,
    bridge?.id,
  ]);
  expect((await searchPictures({ db, now: noon }, "دجلة جسر")).map((picture) => picture.id)).toEqual([
    bridge?.id,
  ]);
  expect((await searchPictures({ db, now: noon }, "دجله جِسر")).map((picture) => picture.id)).toEqual([
    bridge?.id,
  ]);
  expect(await searchPictures({ db, now: noon }, "100% '_")).toEqual([]);
  expect((await listPictures(db, [dam?.id ?? 0, 999_999])).map((picture) => picture.id)).toEqual([dam?.id]);
  await db
    .update(media)
    .set({ removedAt: new Date() })
    .where(eq(media.id, bridge?.id ?? 0));
  expect((await searchPictures({ db, now: noon }, "تجربة")).map((picture) => picture.id)).toEqual([dam?.id]);
});

test("a picture that may not be used now says why", async ({ db }) => {
  const given = { folded: "تجربه الحقوق" };
  const ended = await aStoredPicture(db, { ...given, usableUntil: minutesLater(-1) });
  const free = await aStoredPicture(db, { ...given, usableUntil: minutesLater(1) });
  const offered = await searchPictures({ db, now: noon }, "تجربة الحقوق");
  expect(offered.map(({ id, fault }) => [id, fault])).toEqual([
    [free.id, null],
    [ended.id, "expired"],
  ]);
});

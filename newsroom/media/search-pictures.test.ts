import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { media } from "@/db/schema/media";
import { fold } from "@/newsroom/arabic/fold";
import { test } from "@/test/fixtures";
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
  expect((await searchPictures(db, "تجربة")).map((picture) => picture.id)).toEqual([dam?.id, bridge?.id]);
  expect((await searchPictures(db, "دجلة جسر")).map((picture) => picture.id)).toEqual([bridge?.id]);
  expect((await searchPictures(db, "دجله جِسر")).map((picture) => picture.id)).toEqual([bridge?.id]);
  expect(await searchPictures(db, "100% '_")).toEqual([]);
  expect((await listPictures(db, [dam?.id ?? 0, 999_999])).map((picture) => picture.id)).toEqual([dam?.id]);
  await db
    .update(media)
    .set({ removedAt: new Date() })
    .where(eq(media.id, bridge?.id ?? 0));
  expect((await searchPictures(db, "تجربة")).map((picture) => picture.id)).toEqual([dam?.id]);
});

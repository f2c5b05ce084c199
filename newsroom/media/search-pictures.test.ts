import { expect } from "vitest";
import { media } from "@/db/schema/media";
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
  }));
  const [bridge, dam] = await db.insert(media).values(rows).returning({ id: media.id });
  expect((await searchPictures(db, "تجربة")).map((picture) => picture.id)).toEqual([dam?.id, bridge?.id]);
  expect((await searchPictures(db, "دجلة جسر")).map((picture) => picture.id)).toEqual([bridge?.id]);
  expect(await searchPictures(db, "100% '_")).toEqual([]);
  expect((await listPictures(db, [dam?.id ?? 0, 999_999])).map((picture) => picture.id)).toEqual([dam?.id]);
});

import { expect } from "vitest";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { as, someone, test } from "@/test/fixtures";
import { createTag } from "./create-tag";
import { findTags } from "./find-tags";

test("two spellings of a tag are one tag", async ({ db }) => {
  const ali = as(db, await someone(db, "ali", ["editor"]));
  const first = await createTag(ali, "  إيران   النووية ");
  const second = await createTag(ali, "ايران النوويه");
  expect(first.name).toBe("إيران النووية");
  expect(second).toEqual(first);
});

test("a tag is found however it is typed", async ({ db }) => {
  const ali = as(db, await someone(db, "ali", ["editor"]));
  const tag = await createTag(ali, "الأهوار المجففة");
  expect(await findTags(db, "الاهوار")).toContainEqual(tag);
});

test("a contributor makes no tags, and nobody makes an empty one", async ({ db }) => {
  const noor = as(db, await someone(db, "noor", ["contributor"]));
  const ali = as(db, await someone(db, "ali", ["editor"]));
  await expect(createTag(noor, "ماء")).rejects.toBeInstanceOf(Forbidden);
  await expect(createTag(ali, " ـ ")).rejects.toBeInstanceOf(Invalid);
});

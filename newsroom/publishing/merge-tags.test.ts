import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { listTagArticles } from "@/newsroom/articles/lists";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { createTag } from "@/newsroom/sections/create-tag";
import { findMoved } from "@/newsroom/sections/find-moved";
import { listAllTags } from "@/newsroom/sections/list-all-tags";
import { findTag, listTags } from "@/newsroom/sections/queries";
import { searchTags } from "@/newsroom/sections/search-tags";
import { getStory } from "@/newsroom/stories/get-story";
import { saveStory } from "@/newsroom/stories/save-story";
import { aStory, as, someone, test } from "@/test/fixtures";
import { aLiveStory } from "@/test/newsroom-scenes";
import { changeSlug } from "./change-slug";
import { mergeTags } from "./merge-tags";
import { renameTag } from "./rename-tag";

async function twoTags(db: Transaction) {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const gone = await createTag(salma, "وسم تجربة الكهربا");
  const kept = await createTag(salma, "وسم تجربة الكهرباء الوطنية");
  return { salma, gone, kept };
}

const acts = (db: Transaction, act: string, subjectId: number) =>
  db
    .select({ by: audit.actorId, detail: audit.detail })
    .from(audit)
    .where(and(eq(audit.act, act), eq(audit.subjectId, subjectId)));

describe("two tags that are merged", () => {
  test("are one: drafts and articles of both stand under it, each once", async ({ db }) => {
    const { salma, gone, kept } = await twoTags(db);
    const draft = await aStory(salma, { tagIds: [gone.id, kept.id] });
    const { story } = await aLiveStory(db, { tagIds: [gone.id] });
    await mergeTags(salma, { id: gone.id, into: kept.id });
    expect((await getStory(salma, draft.id)).text.tagIds).toEqual([kept.id]);
    expect((await getStory(salma, story.id)).text.tagIds).toEqual([kept.id]);
    const { rows } = await listTagArticles(db, kept.id, { before: null });
    expect(rows.map(({ id }) => id)).toEqual([story.id]);
    expect(await acts(db, "mergeTags", gone.id)).toEqual([
      { by: salma.user.id, detail: { name: gone.name, into: { id: kept.id, name: kept.name } } },
    ]);
  });

  test("have one address: the other leads to it, through every later change", async ({ db }) => {
    const { salma, gone, kept } = await twoTags(db);
    await mergeTags(salma, { id: gone.id, into: kept.id });
    expect(await findTag(db, gone.slug)).toBeNull();
    const ledTo = async () => (await findMoved(db, { area: "tag", slug: gone.slug }))?.movedTo;
    expect(await ledTo()).toBe(`/tag/${kept.slug}`);
    await changeSlug(salma, { area: "tag", id: kept.id, slug: "وسم تجربة جديد" });
    expect(await ledTo()).toBe("/tag/وسم-تجربة-جديد");
    const slug = changeSlug(salma, { area: "tag", id: gone.id, slug: "x" });
    await expect(slug).rejects.toBeInstanceOf(NotFound);
  });

  test("are found as one, and whoever types the old name gets the one that stands", async ({ db }) => {
    const { salma, gone, kept } = await twoTags(db);
    await mergeTags(salma, { id: gone.id, into: kept.id });
    expect((await searchTags(db, "وسم تجربة الكهربا")).map(({ id }) => id)).toEqual([kept.id]);
    expect((await createTag(salma, gone.name)).id).toBe(kept.id);
    const { rows } = await listAllTags(salma, { q: "وسم تجربة", after: "" });
    expect(rows.map(({ id }) => id)).toEqual([kept.id]);
    const third = await createTag(salma, "وسم تجربة الطاقة");
    await mergeTags(salma, { id: kept.id, into: third.id });
    expect((await createTag(salma, gone.name)).id).toBe(third.id);
  });

  test("do not stop whoever still writes with the old one; the past keeps its name", async ({ db }) => {
    const { salma, gone, kept } = await twoTags(db);
    const story = await aStory(salma, { tagIds: [gone.id] });
    await mergeTags(salma, { id: gone.id, into: kept.id });
    const text = { ...story.text, headline: "عنوان كُتب بعد الدمج" };
    const saved = await saveStory(salma, story.id, { version: story.version, text });
    expect(saved.text).toMatchObject({ headline: text.headline, tagIds: [kept.id] });
    const again = await saveStory(salma, story.id, { version: saved.version, text });
    expect(again.version).toBe(saved.version);
    expect((await listTags(db, [gone.id])).map(({ name }) => name)).toEqual([gone.name]);
  });

  test("are two, there, and not merged already", async ({ db }) => {
    const { salma, gone, kept } = await twoTags(db);
    expect(() => mergeTags(salma, { id: kept.id, into: kept.id })).toThrow(Invalid);
    await expect(mergeTags(salma, { id: 999_999_999, into: kept.id })).rejects.toBeInstanceOf(NotFound);
    await mergeTags(salma, { id: gone.id, into: kept.id });
    await expect(mergeTags(salma, { id: gone.id, into: kept.id })).rejects.toBeInstanceOf(NotFound);
    await expect(mergeTags(salma, { id: kept.id, into: gone.id })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("a tag that is renamed", () => {
  test("keeps its address, and is recorded", async ({ db }) => {
    const { salma, gone } = await twoTags(db);
    await renameTag(salma, gone.id, " وسم  تجربة الماء ");
    expect(await findTag(db, gone.slug)).toEqual({ ...gone, name: "وسم تجربة الماء" });
    expect(await acts(db, "renameTag", gone.id)).toEqual([
      { by: salma.user.id, detail: { from: gone.name, to: "وسم تجربة الماء" } },
    ]);
    await expect(renameTag(salma, 999_999_999, "ماء")).rejects.toBeInstanceOf(NotFound);
  });

  test("may be spelled better, but not take another's name in any spelling", async ({ db }) => {
    const { salma, gone, kept } = await twoTags(db);
    await renameTag(salma, gone.id, "وسم تجربة الكهرُبا");
    const taken = renameTag(salma, gone.id, "وسم تجربه الكهرباء الوطنيّة");
    await expect(taken).rejects.toThrow(`يوجد وسم اسمه «${kept.name}»`);
    for (const typed of ["", "؟", "أ،ب", "أ".repeat(61)])
      expect(() => renameTag(salma, gone.id, typed), typed).toThrow(Invalid);
  });

  test("may take the name of one that was merged into it; both names go on finding it", async ({ db }) => {
    const { salma, gone, kept } = await twoTags(db);
    await mergeTags(salma, { id: gone.id, into: kept.id });
    await renameTag(salma, kept.id, gone.name);
    for (const name of [gone.name, kept.name])
      expect(await createTag(salma, name)).toEqual({ id: kept.id, slug: kept.slug, name: gone.name });
  });
});

test.for([
  ["contributor", false],
  ["reporter", false],
  ["copy_editor", true],
  ["editor", true],
  ["chief", true],
  ["admin", false],
] as const)("tags are merged, renamed and listed by a %s: %s", async ([role, isAllowed], { db }) => {
  const { gone, kept } = await twoTags(db);
  const who = as(db, await someone(db, "ali", [role]));
  const listed = listAllTags(who, { q: "وسم تجربة", after: "" });
  if (isAllowed) {
    expect((await listed).rows).toHaveLength(2);
    await renameTag(who, gone.id, "وسم تجربة آخر");
    await mergeTags(who, { id: gone.id, into: kept.id });
  } else {
    await expect(listed).rejects.toBeInstanceOf(Forbidden);
    expect(() => renameTag(who, gone.id, "آخر")).toThrow(Forbidden);
    expect(() => mergeTags(who, { id: gone.id, into: kept.id })).toThrow(Forbidden);
    expect(await findTag(db, gone.slug)).toEqual(gone);
  }
});

test("the list of tags is read page by page, with how many stories each is on", async ({ db }) => {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  for (let number = 100; number < 155; number += 1) await createTag(salma, `ترقيم صفحات ${number}`);
  const [first] = (await listAllTags(salma, { q: "ترقيم صفحات", after: "" })).rows;
  await aStory(salma, { tagIds: [first?.id ?? 0] });
  const page = await listAllTags(salma, { q: "ترقيم صفحات", after: "" });
  expect(page.rows.map(({ stories }) => stories).slice(0, 2)).toEqual([1, 0]);
  expect(page.rows).toHaveLength(50);
  const rest = await listAllTags(salma, { q: "ترقيم صفحات", after: page.next ?? "" });
  expect(rest.rows.map(({ name }) => name)).toEqual([150, 151, 152, 153, 154].map((n) => `ترقيم صفحات ${n}`));
  expect(rest.next).toBeNull();
});

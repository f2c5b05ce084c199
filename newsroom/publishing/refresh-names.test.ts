import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { articles, articleTags } from "@/db/schema/articles";
import { namesChanged, searchWords } from "@/db/schema/search";
import { createTag } from "@/newsroom/sections/create-tag";
import { listAllTags } from "@/newsroom/sections/list-all-tags";
import { aByline, aStory, as, noon, someone, test } from "@/test/fixtures";
import { aLiveStory } from "@/test/newsroom-scenes";
import { bringUpVocabulary } from "./keep-vocabulary";
import { mergeTags } from "./merge-tags";
import { NAMES_AT_ONCE, refreshNames } from "./refresh-names";
import { renameTag } from "./rename-tag";
import { saveAuthor } from "./save-author";
import { storeArticle } from "./store-article";

const namesOn = async (db: Transaction, id: number) =>
  (await db.select({ names: articles.names }).from(articles).where(eq(articles.id, id)))[0]?.names;

const waiting = (db: Transaction) => db.select({ ofId: namesChanged.ofId }).from(namesChanged);

async function aTagged(db: Transaction) {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const tag = await createTag(salma, "زيزفون الكهربا");
  const { story } = await aLiveStory(db, { tagIds: [tag.id] });
  return { salma, tag, story };
}

describe("an article that is public already", () => {
  test("is found by the new name of its tag, and offered by no word of the old", async ({ db }) => {
    const { salma, tag, story } = await aTagged(db);
    await createTag(salma, "قندولة السهول");
    await bringUpVocabulary(db);
    await renameTag(salma, tag.id, "قندول الطاقة");
    const settling = async () =>
      (await listAllTags(salma, { q: "قندول", after: "" })).rows.filter((row) => row.isSettling);
    expect((await settling()).map(({ id }) => id)).toEqual([tag.id]);
    expect(await refreshNames(db)).toBe(1);
    expect(await namesOn(db, story.id)).toContain("قندول الطاقة");
    expect(await namesOn(db, story.id)).not.toContain("زيزفون");
    expect(await settling()).toEqual([]);
    await bringUpVocabulary(db);
    const words = (await db.select({ shown: searchWords.shown }).from(searchWords)).map(({ shown }) => shown);
    expect(words).toContain("قندول");
    expect(words).not.toContain("زيزفون");
  });

  test("is found by the name of the tag its own was merged into", async ({ db }) => {
    const { salma, tag, story } = await aTagged(db);
    const kept = await createTag(salma, "قندول الكهرباء");
    await mergeTags(salma, { id: tag.id, into: kept.id });
    await refreshNames(db);
    expect(await namesOn(db, story.id)).toContain("قندول الكهرباء");
    expect(await namesOn(db, story.id)).not.toContain("زيزفون");
  });

  test("is found by the new name of who signed it", async ({ db }) => {
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const byline = await aByline(db, "كاتب بالاسم القديم");
    const { story } = await aLiveStory(db, { bylineIds: [byline.id] });
    const profile = { bio: "", links: [], pictureId: null, isPublic: true };
    await saveAuthor(salma, byline.id, { ...profile, name: "كاتب بالاسم القديم" });
    expect(await waiting(db)).toEqual([]);
    await saveAuthor(salma, byline.id, { ...profile, name: "كاتبة بالاسم الجديد" });
    await refreshNames(db);
    expect(await namesOn(db, story.id)).toContain("كاتبة بالاسم الجديد");
  });
});

test("a tag of many articles is worked through piece by piece, from the start again when it is renamed meanwhile", async ({
  db,
}) => {
  const { salma, tag, story } = await aTagged(db);
  const given = { sectionId: story.text.sectionId, tagIds: [tag.id] };
  for (let number = 0; number < NAMES_AT_ONCE; number += 1)
    await storeArticle({ db, now: noon }, await aStory(salma, given), {});
  await renameTag(salma, tag.id, "قندول الطاقة");
  expect(await refreshNames(db)).toBe(NAMES_AT_ONCE);
  expect(await namesOn(db, story.id)).toContain("زيزفون");
  await renameTag(salma, tag.id, "قندول الماء");
  expect(await waiting(db)).toEqual([{ ofId: tag.id }]);
  expect([await refreshNames(db), await refreshNames(db), await refreshNames(db)]).toEqual([
    NAMES_AT_ONCE,
    1,
    0,
  ]);
  const all = await db
    .select({ names: articles.names })
    .from(articles)
    .innerJoin(articleTags, eq(articleTags.articleId, articles.id))
    .where(eq(articleTags.tagId, tag.id));
  expect(all).toHaveLength(NAMES_AT_ONCE + 1);
  expect(all.filter(({ names }) => !names.includes("قندول الماء"))).toEqual([]);
  expect(await waiting(db)).toEqual([]);
});

import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import type { Role } from "@/db/types";
import { findPage, listPages } from "@/newsroom/sections/queries";
import { as, bodyOf, someone, test } from "@/test/fixtures";
import { changeSlug } from "./change-slug";
import { getDeskPage, listDeskPages } from "./list-desk-pages";
import { hidePage, publishPage } from "./publish-page";
import { createPage, savePage } from "./save-page";

const everyRole: Role[] = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"];
const refusal = (act: () => Promise<unknown>) =>
  Promise.resolve()
    .then(act)
    .then(() => null)
    .catch((error) => error);

const chief = async (db: Transaction) => as(db, await someone(db, "salma", ["chief"]));
const written = (version: number) => ({ version, title: "من نحن في التجربة", body: bodyOf("نكتب ما حدث.") });

/** A page that readers have. */
async function aPublished(db: Transaction) {
  const salma = await chief(db);
  const { id } = await createPage(salma, "صفحة للتجربة");
  await savePage(salma, id, written(1));
  await publishPage(salma, id, { version: 2 });
  const { slug } = await getDeskPage(salma, id);
  return { salma, id, slug };
}

describe("who may write standing pages", () => {
  test.for(everyRole)("%s", async (role, { db }) => {
    const { id } = await aPublished(db);
    const viewer = as(db, await someone(db, "ali", [role]));
    const acts = [
      () => createPage(viewer, "صفحة أخرى"),
      () => listDeskPages(viewer),
      () => getDeskPage(viewer, id),
      () => savePage(viewer, id, written(3)),
      () => publishPage(viewer, id, { version: 4 }),
      () => hidePage(viewer, id, { version: 5 }),
    ];
    for (const act of acts) {
      const error = await refusal(act);
      if (role === "chief" || role === "admin") expect(error).toBeNull();
      else expect(error?.status).toBe(403);
    }
  });
});

describe("a standing page", () => {
  test("is nobody's to read before it is published, and then as it was written", async ({ db }) => {
    const salma = await chief(db);
    const { id } = await createPage(salma, "صفحة للتجربة");
    const { slug } = await getDeskPage(salma, id);
    await savePage(salma, id, written(1));
    expect(await findPage(db, slug)).toBeNull();
    expect((await listPages(db)).map((page) => page.slug)).not.toContain(slug);
    await publishPage(salma, id, { version: 2 });
    expect(await findPage(db, slug)).toMatchObject({
      title: "من نحن في التجربة",
      body: bodyOf("نكتب ما حدث."),
    });
  });

  test("stays as readers have it while it is written on", async ({ db }) => {
    const { salma, id, slug } = await aPublished(db);
    await savePage(salma, id, { ...written(3), title: "عنوان لم يُنشر" });
    expect((await findPage(db, slug))?.title).toBe("من نحن في التجربة");
    expect(await getDeskPage(salma, id)).toMatchObject({
      title: "عنوان لم يُنشر",
      status: "pending",
      version: 4,
    });
    await publishPage(salma, id, { version: 4 });
    expect((await getDeskPage(salma, id)).status).toBe("published");
    const kept = await db.select().from(audit).where(eq(audit.act, "publishPage"));
    expect(JSON.stringify(kept.at(-1)?.detail)).toContain("من نحن في التجربة");
  });

  test("is written over by nobody who read an older one", async ({ db }) => {
    const { salma, id } = await aPublished(db);
    await savePage(salma, id, written(3));
    for (const late of [
      () => savePage(salma, id, { ...written(3), title: "متأخر" }),
      () => publishPage(salma, id, { version: 3 }),
      () => hidePage(salma, id, { version: 3 }),
    ])
      expect((await refusal(late)).status).toBe(409);
    expect((await getDeskPage(salma, id)).title).toBe("من نحن في التجربة");
  });

  test("hidden is gone for readers and comes back as it was", async ({ db }) => {
    const { salma, id, slug } = await aPublished(db);
    await hidePage(salma, id, { version: 3 });
    expect(await findPage(db, slug)).toBeNull();
    expect((await refusal(() => hidePage(salma, id, { version: 4 }))).status).toBe(409);
    await publishPage(salma, id, { version: 4 });
    expect((await findPage(db, slug))?.title).toBe("من نحن في التجربة");
  });

  test("with nothing new is not published again, nor one without a word", async ({ db }) => {
    const { salma, id } = await aPublished(db);
    expect((await refusal(() => publishPage(salma, id, { version: 3 }))).status).toBe(409);
    await savePage(salma, id, { ...written(3), body: bodyOf("  ") });
    expect((await refusal(() => publishPage(salma, id, { version: 4 }))).status).toBe(400);
  });

  test("moves to another address; the old one leads on", async ({ db }) => {
    const { salma, id, slug } = await aPublished(db);
    const fresh = await changeSlug(salma, { area: "page", id, slug: "عن-التجربة-الجديدة" });
    expect(await findPage(db, slug)).toBeNull();
    expect((await findPage(db, fresh))?.id).toBe(id);
  });

  test("two of one title have two addresses", async ({ db }) => {
    const salma = await chief(db);
    const ids = [await createPage(salma, "صفحة مكررة"), await createPage(salma, "صفحة مكررة")];
    const slugs = await Promise.all(ids.map(async ({ id }) => (await getDeskPage(salma, id)).slug));
    expect(slugs[1]).toBe(`${slugs[0]}-2`);
  });

  test.for([
    [{ title: "  " }, "title"],
    [{ title: "ا".repeat(121) }, "title"],
    [{ title: "\u202e!!" }, "title"],
    [{ title: ["x"] }, "title"],
    [{ body: null }, "body"],
    [{ body: { type: "doc", content: [{ type: "script" }] } }, "body"],
    [{ body: { type: "doc", content: [{ type: "image", attrs: { mediaId: 999_999_999 } }] } }, "body"],
    [{ body: { type: "doc", content: [{ type: "relatedStory", attrs: { articleId: 1 } }] } }, "body"],
    [{ body: { type: "doc", content: [{ type: "audio", attrs: { recordingId: 1 } }] } }, "body"],
  ] as const)("%j is refused, and nothing is kept of it", async ([wrong, field], { db }) => {
    const { salma, id } = await aPublished(db);
    const error = await refusal(() => savePage(salma, id, { ...written(3), ...wrong }));
    expect(error.problems[0].field).toBe(field);
    expect((await getDeskPage(salma, id)).version).toBe(3);
  });
});

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { media } from "@/db/schema/media";
import type { BodyNodeJson } from "@/db/types";
import { Conflict, Forbidden, Invalid } from "@/newsroom/errors";
import { editPicture } from "@/newsroom/media/edit-picture";
import { getPicture } from "@/newsroom/media/get-picture";
import { listLapsed } from "@/newsroom/media/list-lapsed";
import { mayEditPicture, mayManagePicture } from "@/newsroom/media/policy";
import { purgeRemoved } from "@/newsroom/media/purge-removed";
import { findPagePicture, findPublicPicture } from "@/newsroom/media/queries";
import { removePicture } from "@/newsroom/media/remove-picture";
import { searchLibrary } from "@/newsroom/media/search-library";
import { localStorage } from "@/newsroom/media/storage";
import { findPage } from "@/newsroom/sections/queries";
import { aStoredPicture, as, bodyOf, minutesLater, noon, someone, test } from "@/test/fixtures";
import { aLiveStory } from "@/test/newsroom-scenes";
import { getDeskPage } from "./list-desk-pages";
import { hidePage, publishPage } from "./publish-page";
import { pagesOfPicture } from "./refresh-picture";
import { createPage, savePage } from "./save-page";

const image = (mediaId: number, attrs: Record<string, unknown> = {}): BodyNodeJson => ({
  type: "image",
  attrs: { mediaId, ...attrs },
});
const gallery = (...ids: number[]): BodyNodeJson => ({
  type: "gallery",
  content: ids.map((id) => image(id)),
});
const shown = (...blocks: BodyNodeJson[]) => ({
  title: "من نحن في التجربة",
  body: { type: "doc", content: [...bodyOf("نكتب ما حدث.").content, ...blocks] },
});
const aPicture = (db: Transaction, given: Parameters<typeof aStoredPicture>[1] = {}) =>
  aStoredPicture(db, { credit: "علي الساعدي", ...given });

/** A page of سلمى with these blocks under its text, as it is being written. */
async function aWritten(db: Transaction, ...blocks: BodyNodeJson[]) {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const { id } = await createPage(salma, "صفحة للتجربة");
  await savePage(salma, id, { version: 1, ...shown(...blocks) });
  return { salma, id };
}

async function aPublished(db: Transaction, ...blocks: BodyNodeJson[]) {
  const { salma, id } = await aWritten(db, ...blocks);
  await publishPage(salma, id, { version: 2 });
  return { salma, id, slug: (await getDeskPage(salma, id)).slug };
}

const refusal = (act: Promise<unknown>): Promise<Invalid> => act.then(() => null).catch((error) => error);

describe("the pictures of a standing page", () => {
  test("are kept and published with it, alone and in a gallery", async ({ db }) => {
    const [one, other] = [await aPicture(db), await aPicture(db)];
    const { slug } = await aPublished(db, image(one.id), gallery(other.id, one.id));
    expect((await findPage(db, slug))?.body.content).toMatchObject([
      { type: "paragraph" },
      { type: "image", attrs: { mediaId: one.id } },
      { type: "gallery", content: [{ attrs: { mediaId: other.id } }, { attrs: { mediaId: one.id } }] },
    ]);
  });

  test("are nobody's to fetch before it is published, nor once it is hidden or has let go of them", async ({
    db,
  }) => {
    const [one, other] = [(await aPicture(db)).id, (await aPicture(db)).id];
    const { salma, id } = await aWritten(db, image(one));
    expect(await findPublicPicture(db, one)).toBeNull();
    await publishPage(salma, id, { version: 2 });
    expect(await findPublicPicture(db, one)).toMatchObject({ id: one });
    await savePage(salma, id, { version: 3, ...shown(gallery(other, other)) });
    expect(await findPublicPicture(db, one)).toMatchObject({ id: one });
    expect(await findPublicPicture(db, other)).toBeNull();
    await publishPage(salma, id, { version: 4 });
    expect(await findPublicPicture(db, one)).toBeNull();
    expect(await findPublicPicture(db, other)).toMatchObject({ id: other });
    await hidePage(salma, id, { version: 5 });
    expect(await findPublicPicture(db, other)).toBeNull();
  });

  test("are seen by whoever writes the page, and no other picture of the library is", async ({ db }) => {
    const [one, other] = [(await aPicture(db)).id, (await aPicture(db)).id];
    await aWritten(db, image(one));
    expect(await findPagePicture(db, one)).toMatchObject({ id: one });
    expect(await findPagePicture(db, other)).toBeNull();
  });

  test("that were taken out of the library are not kept in it", async ({ db }) => {
    const { salma, id } = await aWritten(db);
    const gone = await aPicture(db, { removedAt: noon });
    const error = await refusal(savePage(salma, id, { version: 2, ...shown(gallery(gone.id, gone.id)) }));
    expect(error.problems).toEqual([
      { field: "body", message: "في الصفحة صورة ليست في المكتبة: احذفها أو اختر غيرها." },
    ]);
    expect((await getDeskPage(salma, id)).version).toBe(2);
  });

  test("are put there by who has the library: an admin keeps those that stand there and adds none", async ({
    db,
  }) => {
    const [one, other] = [(await aPicture(db)).id, (await aPicture(db)).id];
    const { id } = await aPublished(db, image(one));
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    await savePage(maryam, id, { version: 3, ...shown(image(one), image(one)) });
    await expect(savePage(maryam, id, { version: 4, ...shown(image(other)) })).rejects.toThrow(Forbidden);
    await publishPage(maryam, id, { version: 4 });
    expect(await findPublicPicture(db, one)).toMatchObject({ id: one });
    expect(await findPublicPicture(db, other)).toBeNull();
  });
});

describe("a page with pictures goes out", () => {
  test("with words for who cannot see them and the name of whose they are, the library's or its own", async ({
    db,
  }) => {
    const bare = (await aPicture(db, { alt: "", credit: "" })).id;
    const { salma, id } = await aWritten(db, image((await aPicture(db)).id), image(bare));
    const error = await refusal(publishPage(salma, id, { version: 2 }));
    expect(error.message).toBe("لا تُنشر الصفحة قبل أن تكتمل صورها.");
    expect(error.problems.map(({ message }) => message)).toEqual([
      "الصورة 2 في الصفحة بلا نص بديل.",
      "الصورة 2 في الصفحة بلا مصدر.",
    ]);
    expect((await getDeskPage(salma, id)).status).toBe("hidden");
    const said = shown(
      image(bare, { alt: "قاعة التحرير", credit: "علي" }),
      image(bare, { decorative: true, credit: "علي" }),
    );
    await savePage(salma, id, { version: 2, ...said });
    await publishPage(salma, id, { version: 3 });
    expect(await findPublicPicture(db, bare)).toMatchObject({ id: bare });
  });

  test.for([
    ["barred", { isBarred: true }, "هذه الصورة موسومة «لا تُستخدم بعد»."],
    ["lapsed", { usableUntil: noon }, "انتهى الترخيص باستخدام هذه الصورة."],
    ["not to be used yet", { usableFrom: minutesLater(1) }, "لم يبدأ الترخيص باستخدام هذه الصورة بعد."],
  ] as const)("without one that is %s", async ([, rights, why], { db }) => {
    const picture = await aPicture(db, rights);
    const { salma, id } = await aWritten(db, gallery((await aPicture(db)).id, picture.id));
    const { problems } = await refusal(publishPage(salma, id, { version: 2 }));
    expect(problems).toEqual([{ field: "body", message: `الصورة 2 في الصفحة: ${why}` }]);
    expect(await findPublicPicture(db, picture.id)).toBeNull();
  });

  test("with one that lapsed before readers' eyes: its text can be put right, but hidden it stays so", async ({
    db,
  }) => {
    const { id: mediaId } = await aPicture(db);
    const { salma, id } = await aPublished(db, image(mediaId));
    await editPicture(salma, mediaId, { version: 1, change: { isBarred: true } });
    await savePage(salma, id, { version: 3, ...shown(image(mediaId)), title: "عنوان مصحح" });
    await publishPage(salma, id, { version: 4 });
    await hidePage(salma, id, { version: 5 });
    await expect(publishPage(salma, id, { version: 6 })).rejects.toThrow(Invalid);
  });
});

describe("a picture on a standing page", () => {
  test.for([
    ["public", true],
    ["as it is written", false],
  ] as const)("%s is in use: neither taken out nor wiped out", async ([, isPublic], { db }) => {
    const { id: mediaId } = await aPicture(db);
    const { salma, id } = await (isPublic ? aPublished : aWritten)(db, gallery(mediaId, mediaId));
    expect((await getPicture(salma, mediaId)).uses.pages).toMatchObject([
      { id, title: "من نحن في التجربة", isLive: isPublic },
    ]);
    await expect(removePicture(salma, mediaId)).rejects.toThrow(Conflict);
    const unused = await searchLibrary(salma, { facets: ["unused"] });
    expect(unused.rows.map((row) => row.id)).not.toContain(mediaId);
    await savePage(salma, id, { version: isPublic ? 3 : 2, ...shown() });
    if (isPublic) await expect(removePicture(salma, mediaId)).rejects.toThrow(Conflict);
    else await removePicture(salma, mediaId);
  });

  test("is not wiped out although it was taken out meanwhile", async ({ db }) => {
    const old = minutesLater(-31 * 24 * 60);
    const [used, unused] = [await aPicture(db), await aPicture(db, { removedAt: old })];
    const { salma } = await aPublished(db, image(used.id));
    await db.update(media).set({ removedAt: old }).where(eq(media.id, used.id));
    await purgeRemoved({ db, now: noon }, localStorage(mkdtempSync(join(tmpdir(), "storage-"))));
    expect(await findPublicPicture(db, used.id)).toMatchObject({ id: used.id });
    await expect(getPicture(salma, unused.id)).rejects.toThrow();
  });

  test("is the house's: an editor does not run it, whoever sent it goes on saying what it shows", async ({
    db,
  }) => {
    const { room, zainab, ali, salma } = await aLiveStory(db);
    const { id } = await aPicture(db, { uploadedBy: zainab.id });
    const may = async () => {
      const picture = await getPicture(as(db, salma), id);
      return [zainab, ali, salma].map((one) => [
        mayEditPicture(one, picture),
        mayManagePicture(one, picture),
      ]);
    };
    expect(ali.deskIds).toEqual([room.politicsDesk]);
    const before = await may();
    expect(before[1]).toEqual([true, true]);
    await aWritten(db, image(id));
    expect(await may()).toEqual([
      [true, false],
      [false, false],
      [true, true],
    ]);
  });

  test("raises an alarm for the chief when its licence ends, and none while it is only being written", async ({
    db,
  }) => {
    const { ali } = await aLiveStory(db);
    const [on, off] = [await aPicture(db), await aPicture(db)];
    const { salma, id } = await aPublished(db, image(on.id), gallery(on.id, on.id));
    await savePage(salma, id, { version: 3, ...shown(image(on.id), image(off.id)) });
    for (const picture of [on, off])
      await editPicture(salma, picture.id, { version: 1, change: { isBarred: true } });
    expect(await listLapsed(salma)).toMatchObject([
      { picture: { id: on.id }, fault: "barred", story: null, page: { id, title: "من نحن في التجربة" } },
    ]);
    expect(await listLapsed(as(db, ali))).toEqual([]);
  });

  test("changed renews the public pages that show it, and no page that nobody reads", async ({ db }) => {
    const [on, off] = [await aPicture(db), await aPicture(db)];
    const { salma, id, slug } = await aPublished(db, gallery(on.id, on.id));
    await savePage(salma, id, { version: 3, ...shown(image(off.id)) });
    expect(await pagesOfPicture(db, on.id)).toEqual([
      { tags: [`page:${id}`], mode: "stale", warm: [`/page/${encodeURIComponent(slug)}`] },
    ]);
    expect(await pagesOfPicture(db, off.id)).toEqual([]);
  });
});

import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { media } from "@/db/schema/media";
import { authors } from "@/db/schema/publication";
import type { Role } from "@/db/types";
import { suspend } from "@/newsroom/accounts/suspend";
import { findAuthor, listAuthorCards } from "@/newsroom/articles/authors";
import { aByline, aStoredPicture, as, someone, test } from "@/test/fixtures";
import { getOwnProfile, listProfiles } from "./list-profiles";
import { saveAuthor } from "./save-author";
import { saveProfile } from "./save-profile";

const everyRole: Role[] = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"];
const fields = {
  name: "هدى الساقي",
  bio: "تكتب عن الماء.",
  links: [{ name: "موقعها", url: "https://huda.example.org/" }],
  pictureId: null,
  isPublic: true,
};
const refusal = (act: () => Promise<unknown>) =>
  Promise.resolve()
    .then(act)
    .then(() => null)
    .catch((error) => error);

describe("who may write about an author", () => {
  test.for(everyRole)("%s", async (role, { db }) => {
    const author = await aByline(db, "اسم أول");
    const viewer = as(db, await someone(db, "ali", [role]));
    for (const act of [() => saveAuthor(viewer, author.id, fields), () => listProfiles(viewer)]) {
      const error = await refusal(act);
      if (role === "chief" || role === "admin") expect(error).toBeNull();
      else expect(error?.status).toBe(403);
    }
    expect(
      await refusal(() => saveProfile(viewer, { ...fields, name: "اسم لا يحمله أحد", gender: null })),
    ).toBeNull();
  });
});

describe("an author", () => {
  test("is written about, and the audit keeps what it was before", async ({ db }) => {
    const author = await aByline(db, "اسم أول");
    await saveAuthor(as(db, await someone(db, "salma", ["chief"])), author.id, fields);
    expect(await findAuthor(db, author.slug)).toMatchObject({
      name: fields.name,
      bio: fields.bio,
      links: fields.links,
    });
    const [entry] = await db.select().from(audit).where(eq(audit.subjectKind, "author"));
    expect(entry?.detail).toMatchObject({ from: { name: "اسم أول" }, to: { name: fields.name } });
  });

  test("hidden has no page, and keeps the byline", async ({ db }) => {
    const author = await aByline(db);
    const salma = as(db, await someone(db, "salma", ["chief"]));
    await saveAuthor(salma, author.id, { ...fields, isPublic: false });
    expect(await findAuthor(db, author.slug)).toBeNull();
    expect(await listAuthorCards(db, [author.id])).toMatchObject([
      { name: fields.name, bio: "", links: [], isHidden: true },
    ]);
  });

  test("whose account is suspended keeps name, page and byline", async ({ db }) => {
    const zainab = await someone(db, "zainab", ["reporter"]);
    const author = await aByline(db);
    await db.update(authors).set({ accountId: zainab.id }).where(eq(authors.id, author.id));
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    await suspend(maryam, zainab.id);
    expect(await findAuthor(db, author.slug)).toMatchObject({ name: author.name });
    const row = (await listProfiles(maryam)).find(({ id }) => id === author.id);
    expect(row?.account).toEqual({ status: "suspended" });
  });

  test("is found in any spelling of the name, guests alone when asked", async ({ db }) => {
    const author = await aByline(db, "إيّاد الأعظميّ");
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const found = async (asked: object) => (await listProfiles(salma, asked)).map(({ id }) => id);
    expect(await found({ q: "اياد الاعظمي" })).toEqual([author.id]);
    expect(await found({ q: "اياد", isGuest: true })).toEqual([]);
  });

  test("never takes a colleague's name, in no spelling", async ({ db }) => {
    await aByline(db, "أحمد الساقي");
    const other = await aByline(db, "اسم آخر");
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const error = await refusal(() => saveAuthor(salma, other.id, { ...fields, name: "احمد السَاقى" }));
    expect(error.problems[0].field).toBe("name");
  });

  test.for([
    [{ name: " " }, "name"],
    [{ bio: "ا".repeat(601) }, "bio"],
    [{ bio: "نص\u0000" }, "bio"],
    [{ links: [{ name: "س", url: "javascript:alert(1)" }] }, "links"],
    [{ links: [{ name: "س", url: "http://example.org" }] }, "links"],
    [{ links: [{ name: "س", url: "https://user:x@localhost" }] }, "links"],
    [{ links: Array(7).fill(fields.links[0]) }, "links"],
    [{ pictureId: 999_999_999 }, "pictureId"],
    [{ isPublic: "yes" }, "isPublic"],
  ] as const)("%j is refused, with the field that is wrong", async ([wrong, field], { db }) => {
    const author = await aByline(db);
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const error = await refusal(() => saveAuthor(salma, author.id, { ...fields, ...wrong }));
    expect(error.problems[0].field).toBe(field);
    expect((await listAuthorCards(db, [author.id]))[0]?.name).toBe(author.name);
  });
});

describe("one's own profile", () => {
  const own = { ...fields, gender: "female" };

  test("comes into being when it is saved, with the name colleagues see", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    expect(await getOwnProfile(zainab)).toMatchObject({ name: "زينب", isPublic: false, links: [] });
    await saveProfile(zainab, own);
    await saveProfile(zainab, { ...own, bio: "ثانية" });
    const mine = await db.select().from(authors).where(eq(authors.accountId, zainab.user.id));
    expect(mine).toMatchObject([{ name: fields.name, bio: "ثانية", isPublic: true }]);
    const [account] = await db.select().from(accounts).where(eq(accounts.id, zainab.user.id));
    expect(account).toMatchObject({ name: fields.name, gender: "female" });
  });

  test("shows a picture of one's own, never one of somebody else's story", async ({ db }) => {
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    const [mine, other] = [
      await aStoredPicture(db, { uploadedBy: zainab.user.id }),
      await aStoredPicture(db),
    ];
    await saveProfile(zainab, { ...own, pictureId: mine.id });
    const error = await refusal(() => saveProfile(zainab, { ...own, pictureId: other.id }));
    expect(error.problems[0].field).toBe("pictureId");
    await db.update(media).set({ isBarred: true }).where(eq(media.id, mine.id));
    await saveProfile(zainab, { ...own, pictureId: null });
    expect((await refusal(() => saveProfile(zainab, { ...own, pictureId: mine.id }))).status).toBe(400);
  });

  test("refused changes nothing, not even the name", async ({ db }) => {
    await aByline(db, "اسم لزميل");
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    await refusal(() => saveProfile(zainab, { ...own, name: "اسم لزميل" }));
    expect(await getOwnProfile({ ...zainab })).toMatchObject({ name: "زينب" });
    const [account] = await db.select().from(accounts).where(eq(accounts.id, zainab.user.id));
    expect(account?.name).toBe("زينب");
  });
});

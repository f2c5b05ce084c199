import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { describe, expect } from "vitest";
import { articles } from "@/db/schema/articles";
import { media } from "@/db/schema/media";
import { authors } from "@/db/schema/publication";
import type { Db } from "@/newsroom/ctx";
import { publish } from "@/newsroom/publishing/publish";
import { approve } from "@/newsroom/review/approve";
import { submit } from "@/newsroom/review/submit";
import { aByline, aNewsroom, aStory, as, noon, someone, test } from "@/test/fixtures";
import { addPicture } from "./add-picture";
import { findPicture, findPublicPicture } from "./queries";
import { localStorage } from "./storage";

const aStorage = () => localStorage(mkdtempSync(join(tmpdir(), "media-")));
const jpeg = sharp({ create: { width: 800, height: 500, channels: 3, background: "#804020" } })
  .jpeg()
  .toBuffer();

const add = async (db: Db, storage = aStorage()) =>
  addPicture({ db, now: noon, user: null }, await jpeg, { alt: "جسر", credit: "المسلة" }, storage);

describe("a picture taken into the library", () => {
  test("is stored under a key of ours with its facts", async ({ db }) => {
    const storage = aStorage();
    const picture = await add(db, storage);
    const [row] = await db.select().from(media).where(eq(media.id, picture.id));
    expect(picture).toMatchObject({ width: 800, height: 500, alt: "جسر", focalX: 0.5 });
    expect(picture.tone).toMatch(/^#[0-9a-f]{6}$/);
    expect(row?.storageKey).toMatch(/^originals\/[0-9a-f]{2}\/[0-9a-f]{16}-[0-9a-f-]{36}\.jpg$/);
    expect(await storage.stat(row?.storageKey ?? "")).not.toBeNull();
  });

  test("may be there twice", async ({ db }) => {
    const [one, other] = [await add(db), await add(db)];
    expect(one.hash).toBe(other.hash);
    expect(one.id).not.toBe(other.id);
  });
});

describe("who may see a picture", () => {
  test("nobody outside, as long as nothing public shows it", async ({ db }) => {
    const { id } = await add(db);
    expect(await findPublicPicture(db, id)).toBeNull();
    expect(await findPicture(db, id)).toMatchObject({ id });
  });

  test("everybody, once a public author wears it", async ({ db }) => {
    const { id } = await add(db);
    const author = await aByline(db);
    await db.update(authors).set({ pictureId: id }).where(eq(authors.id, author.id));
    expect(await findPublicPicture(db, id)).toMatchObject({ id });
    await db.update(authors).set({ isPublic: false }).where(eq(authors.id, author.id));
    expect(await findPublicPicture(db, id)).toBeNull();
  });

  test("everybody while a live article leads with it, nobody once that is withdrawn", async ({ db }) => {
    const { id } = await add(db);
    const room = await aNewsroom(db);
    const chief = as(db, await someone(db, "salma", ["chief"]));
    const reporter = as(db, await someone(db, "zainab", ["reporter"]));
    const written = await aStory(reporter, { sectionId: room.politics.id, leadMediaId: id, leadAlt: "جسر" });
    expect(await findPublicPicture(db, id)).toBeNull();
    const submitted = await submit(reporter, written.id, { version: written.version });
    const approved = await approve(chief, written.id, { version: submitted.version });
    await publish(chief, written.id, { version: approved.version });
    expect(await findPublicPicture(db, id)).toMatchObject({ id });
    await db.update(articles).set({ status: "withdrawn" }).where(eq(articles.id, written.id));
    expect(await findPublicPicture(db, id)).toBeNull();
  });
});

import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { pages } from "@/db/schema/publication";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { findMoved } from "@/newsroom/sections/find-moved";
import { findPage, findSection } from "@/newsroom/sections/queries";
import { aByline, aNewsroom, as, bodyOf, someone, test } from "@/test/fixtures";
import { changeSlug } from "./change-slug";

async function aChief(db: Transaction) {
  const room = await aNewsroom(db);
  return { room, salma: as(db, await someone(db, "salma", ["chief"])) };
}

const ledTo = async (db: Transaction, slug: string) =>
  (await findMoved(db, { area: "section", slug }))?.movedTo ?? null;

describe("another address", () => {
  test("is spelled as addresses are, and the old one leads to it", async ({ db }) => {
    const { room, salma } = await aChief(db);
    const slug = await changeSlug(salma, { area: "section", id: room.politics.id, slug: " الشأن السياسيّ " });
    expect(slug).toBe("الشأن-السياسي");
    expect((await findSection(db, slug))?.id).toBe(room.politics.id);
    expect(await ledTo(db, room.politics.slug)).toBe("/section/الشأن-السياسي");
    expect(await ledTo(db, slug)).toBeNull();
  });

  test("takes every older one along, in one step", async ({ db }) => {
    const { room, salma } = await aChief(db);
    const { id, slug: first } = room.politics;
    await changeSlug(salma, { area: "section", id, slug: "ثان" });
    await changeSlug(salma, { area: "section", id, slug: "ثالث" });
    expect(await ledTo(db, first)).toBe("/section/ثالث");
    expect(await ledTo(db, "ثان")).toBe("/section/ثالث");
  });

  test("may be the old one again, without a circle", async ({ db }) => {
    const { room, salma } = await aChief(db);
    const { id } = room.politics;
    await changeSlug(salma, { area: "section", id, slug: "اول" });
    await changeSlug(salma, { area: "section", id, slug: "ثان" });
    await changeSlug(salma, { area: "section", id, slug: "اول" });
    expect(await ledTo(db, "اول")).toBeNull();
    expect(await ledTo(db, "ثان")).toBe("/section/اول");
  });

  test("is refused when it is taken, empty, or of nothing", async ({ db }) => {
    const { room, salma } = await aChief(db);
    const { id } = room.politics;
    const taken = changeSlug(salma, { area: "section", id, slug: room.sport.slug });
    await expect(taken).rejects.toBeInstanceOf(Invalid);
    expect(() => changeSlug(salma, { area: "section", id, slug: " / " })).toThrow(Invalid);
    const unknown = changeSlug(salma, { area: "section", id: 999_999_999, slug: "كلمة" });
    await expect(unknown).rejects.toBeInstanceOf(NotFound);
  });

  test("is for those who run the place", async ({ db }) => {
    const { room } = await aChief(db);
    const ali = as(db, await someone(db, "ali", ["editor"], [room.politicsDesk]));
    const wish = { area: "section", id: room.politics.id, slug: "كلمة" } as const;
    expect(() => changeSlug(ali, wish)).toThrow(Forbidden);
  });

  test("of an author or a page leads on too", async ({ db }) => {
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const author = await aByline(db);
    await changeSlug(maryam, { area: "author", id: author.id, slug: "زينب علي" });
    expect(await findMoved(db, { area: "author", slug: author.slug })).toEqual({
      movedTo: "/author/زينب-علي",
    });
    const made = { slug: "t-about-us", title: "من نحن", body: bodyOf("نحن") };
    const [page] = await db.insert(pages).values(made).returning();
    await changeSlug(maryam, { area: "page", id: page?.id ?? 0, slug: "عنا" });
    expect(await findPage(db, "t-about-us")).toBeNull();
    expect(await findMoved(db, { area: "page", slug: "t-about-us" })).toEqual({ movedTo: "/page/عنا" });
  });
});

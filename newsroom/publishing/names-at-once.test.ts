import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { authors, pages, sections, tags } from "@/db/schema/publication";
import { makeSlug } from "@/newsroom/arabic/slug";
import { createGuest } from "@/newsroom/sections/create-guest";
import { createTag } from "@/newsroom/sections/create-tag";
import { aNewsroom, as, someone } from "@/test/fixtures";
import { anOwnDatabase } from "@/test/own-database";
import { changeSlug } from "./change-slug";
import { renameTag } from "./rename-tag";
import { createPage } from "./save-page";
import { saveProfile } from "./save-profile";
import { saveSection } from "./save-section";

const database = await anOwnDatabase();
const room = await aNewsroom(database);
const salma = as(database, await someone(database, "salma", ["chief"]));
const maryam = as(database, await someone(database, "maryam", ["admin"]));
const ROUNDS = 4;

const isAnswered = (outcome: PromiseSettledResult<unknown>) =>
  outcome.status === "fulfilled" || outcome.reason?.status === 400;

describe("a name that several take at the same moment", () => {
  test("is one guest's, and each is answered with that guest", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const name = `ضيف ${round} في آن واحد`;
      const made = await Promise.all(Array.from({ length: 4 }, () => createGuest(salma, name)));
      expect(new Set(made.map(({ id }) => id)).size).toBe(1);
      expect(await database.select().from(authors).where(eq(authors.name, name))).toHaveLength(1);
    }
  });

  test("gives two people of one name two addresses, and one person one", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const people = [await someone(database, "noor", []), await someone(database, "noor", [])];
      const profile = { name: "نور", gender: null, bio: "", links: [], pictureId: null, isPublic: false };
      const saves = people.flatMap((person) => [1, 2].map(() => saveProfile(as(database, person), profile)));
      await Promise.all(saves);
      for (const { id } of people)
        expect(await database.select().from(authors).where(eq(authors.accountId, id))).toHaveLength(1);
    }
  });

  test("is one section's: the other is told so", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const section = {
        name: `قسم ${round} في آن`,
        description: "",
        deskId: room.politicsDesk,
        isShown: true,
      };
      const outcomes = await Promise.allSettled([1, 2, 3].map(() => saveSection(maryam, section)));
      expect(outcomes.filter((outcome) => !isAnswered(outcome))).toEqual([]);
      expect(await database.select().from(sections).where(eq(sections.name, section.name))).toHaveLength(1);
    }
  });

  test("is one tag's: the other is told to merge them", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [one, other] = [await createTag(salma, `أول ${round}`), await createTag(salma, `ثان ${round}`)];
      const name = `وسم ${round} في آن`;
      const outcomes = await Promise.allSettled([
        renameTag(salma, one.id, name),
        renameTag(salma, other.id, name),
        createTag(salma, name),
      ]);
      expect(outcomes.filter((outcome) => !isAnswered(outcome))).toEqual([]);
      expect(await database.select().from(tags).where(eq(tags.name, name))).toHaveLength(1);
    }
  });

  test("is one page's: a new one takes another address than the page that is being called so", async () => {
    const { id } = await createPage(salma, "صفحة");
    for (let round = 0; round < ROUNDS; round += 1) {
      const title = `صفحة ${round} في آن`;
      const outcomes = await Promise.allSettled([
        changeSlug(salma, { area: "page", id, slug: title }),
        createPage(salma, title),
      ]);
      expect(outcomes.filter((outcome) => !isAnswered(outcome))).toEqual([]);
      expect(
        await database
          .select()
          .from(pages)
          .where(eq(pages.slug, makeSlug(title))),
      ).toHaveLength(1);
    }
  });

  test("is one address: who comes second is told that it is taken", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const slug = `عنوان-${round}`;
      const moves = [room.politics.id, room.sport.id].map((id) =>
        changeSlug(maryam, { area: "section", id, slug }),
      );
      const outcomes = await Promise.allSettled(moves);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      expect(outcomes.every(isAnswered)).toBe(true);
    }
  });
});

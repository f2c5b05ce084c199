import { desc } from "drizzle-orm";
import { describe, expect } from "vitest";
import { audit } from "@/db/schema/audit";
import { Conflict, Forbidden, Invalid } from "@/newsroom/errors";
import { as, someone, test } from "@/test/fixtures";
import { getDiscovery, getHouse } from "./queries";
import { saveDiscovery } from "./save-discovery";

describe("the settings for machines", () => {
  test("are changed group by group, recorded, and leave the publication's own alone", async ({ db }) => {
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const house = await getHouse(db);
    const { version } = await getDiscovery(db);
    await saveDiscovery(maryam, { version, aiCrawlers: "refuse", refusedRobots: ["EvilBot"] });
    await saveDiscovery(maryam, { version: version + 1, securityContact: "security@almasalla.test" });
    expect(await getDiscovery(db)).toMatchObject({
      version: version + 2,
      aiCrawlers: "refuse",
      refusedRobots: ["EvilBot"],
      securityContact: "security@almasalla.test",
    });
    expect(await getHouse(db)).toEqual(house);
    const [entry] = await db.select().from(audit).orderBy(desc(audit.id)).limit(1);
    expect(entry).toMatchObject({ act: "save-discovery", subjectKind: "settings", actorId: maryam.user.id });
  });

  test("are not overwritten by who read them earlier", async ({ db }) => {
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const { version } = await getDiscovery(db);
    await saveDiscovery(maryam, { version, hub: "" });
    await expect(saveDiscovery(maryam, { version, aiCrawlers: "allow" })).rejects.toThrow(Conflict);
    expect(await getDiscovery(db)).toMatchObject({ hub: "", aiCrawlers: "no-training" });
  });

  test("name the field that is wrong, and change nothing", async ({ db }) => {
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const { version } = await getDiscovery(db);
    const refused = saveDiscovery(maryam, { version, aiCrawlers: "allow", ads: "هذا ليس سطراً" });
    await expect(refused).rejects.toThrow(Invalid);
    await expect(refused).rejects.toMatchObject({ problems: [{ field: "ads" }] });
    expect((await getDiscovery(db)).version).toBe(version);
  });

  test.for(["contributor", "reporter", "copy_editor", "editor", "chief"] as const)(
    "are none of a %s's business",
    async (role, { db }) => {
      const somebody = as(db, await someone(db, "noor", [role]));
      expect(() => saveDiscovery(somebody, { version: 0 })).toThrow(Forbidden);
    },
  );
});

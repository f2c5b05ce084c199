import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { settings } from "@/db/schema/publication";
import type { Role } from "@/db/types";
import { as, someone, test } from "@/test/fixtures";
import { getDiscovery, getHouse } from "./queries";
import { saveDiscovery } from "./save-discovery";
import { saveHouse } from "./save-house";

const everyRole: Role[] = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"];
const refusal = (act: () => Promise<unknown>) =>
  Promise.resolve()
    .then(act)
    .then(() => null)
    .catch((error) => error);

async function anAdmin(db: Transaction) {
  await db.delete(settings);
  return as(db, await someone(db, "maryam", ["admin"]));
}
const calendar = { months: "dual", comma: false, digits: "arabic-indic", timeZone: "Asia/Amman" } as const;

describe("the settings of the house", () => {
  test.for(everyRole)("%s", async (role, { db }) => {
    await db.delete(settings);
    const viewer = as(db, await someone(db, "ali", [role]));
    const error = await refusal(() => saveHouse(viewer, 0, { motto: "شعار" }));
    expect(error?.status).toBe(role === "admin" ? undefined : 403);
  });

  test("change group by group; the others stay, and so does what machines are told", async ({ db }) => {
    const maryam = await anAdmin(db);
    await saveDiscovery(maryam, { version: 0, aiCrawlers: "refuse" });
    await saveHouse(maryam, 1, { name: "  صحيفة   التجربة ", motto: "" });
    await saveHouse(maryam, 2, { calendar, weekStartsOn: "sunday" });
    expect(await getHouse(db)).toMatchObject({ name: "صحيفة التجربة", motto: "", calendar, fourEyes: true });
    expect(await getDiscovery(db)).toMatchObject({ aiCrawlers: "refuse", version: 3 });
    const kept = await db.select().from(audit).where(eq(audit.act, "saveHouse")).orderBy(audit.id);
    expect(kept[0]?.detail).toEqual({
      from: { name: "المسلة", motto: "الحدث كما حدث" },
      to: { name: "صحيفة التجربة", motto: "" },
    });
  });

  test("are not written over by who read older ones", async ({ db }) => {
    const maryam = await anAdmin(db);
    await saveHouse(maryam, 0, { motto: "أول" });
    expect((await refusal(() => saveHouse(maryam, 0, { motto: "ثان" }))).status).toBe(409);
    expect((await getHouse(db)).motto).toBe("أول");
  });

  test.for([
    [{ name: " " }, "name"],
    [{ name: "ا".repeat(61) }, "name"],
    [{ name: "\u202e\u202d" }, "name"],
    [{ motto: "سطر\u0000" }, "motto"],
    [{ motto: ["x"] }, "motto"],
    [{ disclaimer: "ا".repeat(2_001) }, "disclaimer"],
    [{ disclaimerKinds: ["rumour"] }, "disclaimerKinds"],
    [{ calendar: { ...calendar, timeZone: "Mars/Olympus" } }, "calendar"],
    [{ calendar: { ...calendar, digits: "roman" } }, "calendar"],
    [{ contactEmail: "no address" }, "contactEmail"],
    [{ social: [{ name: "س", url: "javascript:alert(1)" }] }, "social"],
    [{ social: Array(13).fill({ name: "س", url: "https://x.example.org" }) }, "social"],
    [{ fourEyes: "no" }, "fourEyes"],
    [{ version: 9 }, ""],
  ] as const)("%j is refused, in Arabic, with the field that is wrong", async ([wrong, field], { db }) => {
    const maryam = await anAdmin(db);
    const error = await refusal(() => saveHouse(maryam, 0, wrong));
    expect(error.problems[0].field).toBe(field);
    expect(error.problems[0].message).toMatch(/[\u0600-\u06ff]/);
    expect((await getHouse(db)).name).toBe("المسلة");
  });

  test("a disclaimer keeps its lines", async ({ db }) => {
    const maryam = await anAdmin(db);
    await saveHouse(maryam, 0, { disclaimer: "سطر أول\nسطر ثانٍ", disclaimerKinds: ["opinion", "opinion"] });
    expect(await getHouse(db)).toMatchObject({
      disclaimer: "سطر أول\nسطر ثانٍ",
      disclaimerKinds: ["opinion"],
    });
  });
});

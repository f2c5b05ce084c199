import { describe, expect } from "vitest";
import { settings } from "@/db/schema/publication";
import type { Role } from "@/db/types";
import { listPictures } from "@/newsroom/media/list-pictures";
import { findPublicPicture } from "@/newsroom/media/queries";
import { removePicture } from "@/newsroom/media/remove-picture";
import { aStoredPicture, as, someone, test } from "@/test/fixtures";
import { getHouse } from "./queries";
import { saveLogo } from "./save-logo";

const everyRole: Role[] = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"];
const refusal = (act: () => Promise<unknown>) =>
  Promise.resolve()
    .then(act)
    .then(() => null)
    .catch((error) => error);

describe("the mark of the house", () => {
  test.for(everyRole)("%s", async (role, { db }) => {
    await db.delete(settings);
    const viewer = as(db, await someone(db, "ali", [role]));
    const error = await refusal(() => saveLogo(viewer, 0, null));
    expect(error?.status).toBe(role === "admin" ? undefined : 403);
  });

  test("is public while it is the mark, not taken out of the library, and private again after", async ({
    db,
  }) => {
    await db.delete(settings);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const { id } = await aStoredPicture(db);
    expect(await findPublicPicture(db, id)).toBeNull();
    const [picture] = await listPictures(db, [id]);
    await saveLogo(maryam, 0, picture ?? null);
    expect((await getHouse(db)).logo).toMatchObject({ id });
    expect(await findPublicPicture(db, id)).toMatchObject({ id });
    expect((await refusal(() => removePicture(salma, id))).status).toBe(409);
    await saveLogo(maryam, 1, null);
    expect((await getHouse(db)).logo).toBeNull();
    expect(await findPublicPicture(db, id)).toBeNull();
  });

  test("is not changed over settings that somebody changed since", async ({ db }) => {
    await db.delete(settings);
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    await saveLogo(maryam, 0, null);
    expect((await refusal(() => saveLogo(maryam, 0, null))).status).toBe(409);
  });
});

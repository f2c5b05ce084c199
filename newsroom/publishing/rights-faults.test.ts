import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { media } from "@/db/schema/media";
import { Invalid } from "@/newsroom/errors";
import { aStoredPicture, as, minutesLater, noon, test } from "@/test/fixtures";
import { aLiveStory, anApprovedStory } from "@/test/newsroom-scenes";
import { publish } from "./publish";
import { listRightsFaults } from "./rights-faults";
import { schedule } from "./schedule";

describe("a picture that may not be used", () => {
  test.for([
    ["barred by the house", { isBarred: true }],
    ["not ours yet", { usableFrom: new Date("2999-01-01T00:00:00Z") }],
    ["ours no longer", { usableUntil: minutesLater(-1) }],
  ] as const)("%s is not put before readers", async ([, rights], { db }) => {
    const { id } = await aStoredPicture(db, rights);
    const { salma, story } = await anApprovedStory(db, { leadMediaId: id });
    const error = await publish(as(db, salma), story.id, { version: story.version }).catch(
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(Invalid);
    expect(error.problems).toMatchObject([{ field: "leadMediaId" }]);
  });

  test("is judged on the day the story goes out, not on the day that day is set", async ({ db }) => {
    const { id } = await aStoredPicture(db, { usableFrom: minutesLater(30), usableUntil: minutesLater(90) });
    const { salma, story } = await anApprovedStory(db, { leadMediaId: id });
    const setFor = (minutes: number) =>
      schedule(as(db, salma), story.id, { version: story.version, at: minutesLater(minutes) });
    for (const minutes of [20, 100])
      expect(await setFor(minutes).catch((thrown) => thrown)).toMatchObject({
        problems: [{ field: "leadMediaId" }],
      });
    expect((await setFor(60)).scheduledFor).toEqual(minutesLater(60));
  });

  test("stays where readers see it already", async ({ db }) => {
    const { id } = await aStoredPicture(db);
    const { story } = await aLiveStory(db, { leadMediaId: id });
    await db
      .update(media)
      .set({ usableUntil: minutesLater(-1) })
      .where(eq(media.id, id));
    expect(await listRightsFaults(db, story, noon)).toEqual([]);
  });
});

import { describe, expect } from "vitest";
import { frontLaunches } from "@/db/schema/front";
import type { FrontPlan } from "@/db/types";
import { Conflict, Invalid } from "@/newsroom/errors";
import { correctEntry } from "@/newsroom/live/change-entry";
import { openCoverage } from "@/newsroom/live/open-coverage";
import { writeEntry } from "@/newsroom/live/write-entry";
import { aStoredPicture, as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { aLiveStory } from "@/test/newsroom-scenes";
import { editPicture } from "./edit-picture";
import { getPicture } from "./get-picture";
import { listLapsed, listLapsedIn } from "./list-lapsed";
import { removePicture } from "./remove-picture";

const bar = { version: 1, change: { isBarred: true } };

describe("a picture whose licence has ended", () => {
  test("raises an alarm while readers see it, to whoever runs the pictures of that desk", async ({ db }) => {
    const { id } = await aStoredPicture(db);
    const { story, salma, ali, zainab, room } = await aLiveStory(db, { leadMediaId: id });
    const until = { usableUntil: minutesLater(30).toISOString() };
    await editPicture(as(db, salma), id, { version: 1, change: until });
    const sami = await someone(db, "haider", ["editor"], [room.sportDesk]);
    expect(await listLapsed(as(db, salma, minutesLater(29)))).toEqual([]);
    const late = minutesLater(30);
    for (const one of [salma, ali])
      expect(await listLapsed(as(db, one, late))).toMatchObject([
        { picture: { id }, fault: "expired", story: { id: story.id, headline: story.text.headline } },
      ]);
    for (const one of [sami, zainab]) expect(await listLapsed(as(db, one, late))).toEqual([]);
    expect(await listLapsedIn(as(db, zainab, late), story.id)).toHaveLength(1);
    expect(await listLapsedIn(as(db, zainab, late), story.id + 1)).toEqual([]);
  });

  test("raises none where nobody outside sees it", async ({ db }) => {
    const { salma } = await aLiveStory(db);
    await aStoredPicture(db, { usableUntil: minutesLater(-1) });
    expect(await listLapsed(as(db, salma))).toEqual([]);
  });

  test("raises one in the text as well, and when it was barred by hand", async ({ db }) => {
    const { id } = await aStoredPicture(db);
    const { salma } = await aLiveStory(db, {
      body: {
        type: "doc",
        content: [
          { type: "paragraph", content: [{ type: "text", text: "نص" }] },
          { type: "image", attrs: { mediaId: id } },
        ],
      },
    });
    await editPicture(as(db, salma), id, bar);
    expect(await listLapsed(as(db, salma))).toMatchObject([{ picture: { id }, fault: "barred" }]);
  });
});

describe("a picture chosen for the front", () => {
  const launch = (pictureId: number, by: number) => {
    const plan: FrontPlan = { blocks: [] };
    return { plan, pictureIds: [pictureId], at: noon, by };
  };

  test("is in use, raises an alarm when its licence ends, and is not taken out", async ({ db }) => {
    const { salma, ali } = await aLiveStory(db);
    const { id } = await aStoredPicture(db);
    await db.insert(frontLaunches).values(launch(id, salma.id));
    expect((await getPicture(as(db, salma), id)).uses.front).toBe("live");
    await expect(removePicture(as(db, salma), id)).rejects.toThrow(Conflict);
    await editPicture(as(db, salma), id, bar);
    expect(await listLapsed(as(db, salma))).toMatchObject([{ picture: { id }, story: null }]);
    expect(await listLapsed(as(db, ali))).toEqual([]);
  });

  test("is free again once another front is out", async ({ db }) => {
    const { salma } = await aLiveStory(db);
    const [id, other] = [(await aStoredPicture(db)).id, (await aStoredPicture(db)).id];
    await db.insert(frontLaunches).values(launch(id, salma.id));
    await db.insert(frontLaunches).values(launch(other, salma.id));
    expect((await getPicture(as(db, salma), id)).uses.front).toBeNull();
    await removePicture(as(db, salma), id);
  });
});

describe("a picture in an entry of live coverage", () => {
  test("is a use of the story that is covered, and raises its alarm", async ({ db }) => {
    const { salma, story } = await aLiveStory(db);
    const { id } = await aStoredPicture(db);
    const ctx = as(db, salma);
    await openCoverage(ctx, story.id);
    await writeEntry(ctx, story.id, { text: "من موقع الحدث.", headline: "", mediaId: id });
    expect((await getPicture(ctx, id)).uses.stories).toMatchObject([{ id: story.id, isLive: true }]);
    await expect(removePicture(ctx, id)).rejects.toThrow(Conflict);
    await editPicture(ctx, id, bar);
    expect(await listLapsedIn(ctx, story.id)).toMatchObject([{ picture: { id }, fault: "barred" }]);
  });

  test("is not newly put there once it may not be used; one that stands there already stays", async ({
    db,
  }) => {
    const { salma, story } = await aLiveStory(db);
    const { id } = await aStoredPicture(db);
    const ctx = as(db, salma);
    await openCoverage(ctx, story.id);
    const entry = await writeEntry(ctx, story.id, { text: "أول.", headline: "", mediaId: id });
    await editPicture(ctx, id, bar);
    await expect(writeEntry(ctx, story.id, { text: "ثان.", headline: "", mediaId: id })).rejects.toThrow(
      Invalid,
    );
    const ref = { storyId: story.id, entryId: entry.id, version: 1 };
    await correctEntry(ctx, ref, { text: "أول، مصحح.", headline: "", mediaId: id });
  });
});

import { expect } from "vitest";
import { Invalid } from "@/newsroom/errors";
import { ignoreFinding } from "@/newsroom/stories/ignore-finding";
import { saveStyleRule } from "@/newsroom/style/save-style-rule";
import { as, minutesLater, test } from "@/test/fixtures";
import { anApprovedStory } from "@/test/newsroom-scenes";
import { publish } from "./publish";
import { schedule } from "./schedule";

const rule = { term: "الخطة", preferred: [], note: "", severity: "blocks", isActive: true } as const;
const finding = { rule: "house-term", words: "الخطة" };

test("what the house blocks does not go out, by hand or by the clock, and its place is named", async ({
  db,
}) => {
  const { story, salma } = await anApprovedStory(db);
  await saveStyleRule(as(db, salma), rule);
  const now = { version: story.version };
  const refused = await publish(as(db, salma), story.id, now).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Invalid);
  expect(refused).toMatchObject({
    problems: [{ field: "style-1-17", message: expect.stringContaining("الخطة") }, { field: "style-2-6" }],
  });
  const later = schedule(as(db, salma), story.id, { ...now, at: minutesLater(60) });
  await expect(later).rejects.toBeInstanceOf(Invalid);
});

test("it goes out when a chief has let it through, not when an editor has", async ({ db }) => {
  const { story, salma, ali } = await anApprovedStory(db);
  await saveStyleRule(as(db, salma), rule);
  await ignoreFinding(as(db, ali), story.id, finding);
  const now = { version: story.version };
  await expect(publish(as(db, salma), story.id, now)).rejects.toBeInstanceOf(Invalid);
  await ignoreFinding(as(db, salma), story.id, finding);
  await expect(publish(as(db, salma), story.id, now)).resolves.toMatchObject({ publication: "published" });
});

test("warnings and advice hold nothing up", async ({ db }) => {
  const { story, salma } = await anApprovedStory(db);
  await saveStyleRule(as(db, salma), { ...rule, severity: "warning" });
  await expect(publish(as(db, salma), story.id, { version: story.version })).resolves.toBeTruthy();
});

import { expect } from "vitest";
import { comment } from "@/newsroom/review/comment";
import { sendBack } from "@/newsroom/review/send-back";
import { saveStory } from "@/newsroom/stories/save-story";
import { as, test } from "@/test/fixtures";
import { anApprovedStory } from "@/test/newsroom-scenes";
import { findActOf } from "./queries";

test("whoever comes late is told the last act on a story, whatever was said of it since", async ({ db }) => {
  const { salma, zainab, story } = await anApprovedStory(db);
  expect(await findActOf(db, story.id)).toEqual({ act: "approve", actor: "علي" });
  await comment(as(db, salma), story.id, { text: "حسن." });
  expect(await findActOf(db, story.id)).toEqual({ act: "approve", actor: "علي" });
  const request = { version: story.version, reason: "ناقص." };
  const returned = await sendBack(as(db, salma), story.id, request);
  expect(await findActOf(db, story.id)).toEqual({ act: "sendBack", actor: "سلمى" });
  const text = { ...story.text, headline: "عنوان آخر" };
  const saved = await saveStory(as(db, zainab), story.id, { version: returned.version, text });
  expect((await findActOf(db, saved.id))?.actor).toBe("زينب");
  expect(await findActOf(db, 999_999_999)).toBeNull();
});

import { expect } from "vitest";
import { bodyOf, test } from "@/test/fixtures";
import { anApprovedStory } from "@/test/newsroom-scenes";
import { LONG_HEADLINE, listAdvice, SHORT_BODY } from "./advice";

const longBody = bodyOf("كلمة ".repeat(SHORT_BODY));

test("a bare story goes out, and is told what would make it better", async ({ db }) => {
  const { story } = await anApprovedStory(db, {
    headline: "خبر ".repeat(LONG_HEADLINE / 4 + 1),
    standfirst: "",
    leadMediaId: null,
    tagIds: [],
    body: bodyOf("سطر واحد."),
  });
  const fields = (await listAdvice(db, story)).map((problem) => problem.field);
  expect(fields).toEqual(["headline", "standfirst", "leadMediaId", "tagIds", "body"]);
});

test("a whole story is left in peace", async ({ db }) => {
  const { story } = await anApprovedStory(db);
  const text = { ...story.text, standfirst: "مقدمة.", leadMediaId: null, tagIds: [1], body: longBody };
  const advice = await listAdvice(db, { ...story, text });
  expect(advice.map((problem) => problem.message)).toEqual(["لا صورة رئيسة للخبر."]);
});

import { expect, test } from "vitest";
import { allStories } from "@/db/seed/all-stories";
import { toText } from "@/newsroom/body/to-text";
import { checkText } from "./check";
import { houseTerms } from "./words/house-terms";

test.each(allStories.map((story) => [story.headline, story] as const))("%s", (headline, { body }) => {
  const paragraphs = toText(body).split("\n\n");
  const findings = checkText({ headline, paragraphs }, { terms: houseTerms, digits: "western" });
  expect(findings.map(({ rule, found, fixes }) => `${rule}: ${found} → ${fixes.join(" | ")}`)).toEqual([]);
});

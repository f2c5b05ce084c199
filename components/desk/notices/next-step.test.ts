import { describe, expect, test } from "vitest";
import { actNames } from "@/newsroom/workflow/messages";
import { nextStep } from "./next-step";

describe("what a notice says to do next", () => {
  test("leads whoever reviews to the review, and a writer to her text", () => {
    expect(nextStep({ act: "submit", storyId: 7 })).toMatchObject({ href: "/desk/stories/7/review" });
    expect(nextStep({ act: "sendBack", storyId: 7 })).toMatchObject({ href: "/desk/stories/7" });
    expect(nextStep({ act: "publish", storyId: 7 })).toMatchObject({ href: "/news/7", isPublic: true });
  });

  test("is there for every act, known or not", () => {
    for (const act of [...Object.keys(actNames), "unheard-of"])
      expect(nextStep({ act, storyId: 1 }).label).not.toBe("");
  });
});

import { describe, expect, it } from "vitest";
import { allStories } from "@/db/seed/all-stories";
import { sections } from "@/db/seed/sections";
import type { SeedStory } from "@/db/seed/types";

const states = [
  "draft",
  "in_review",
  "returned",
  "approved",
  "scheduled",
  "published",
  "published_with_changes",
  "withdrawn",
] as const;

const isLive = ({ life }: SeedStory) => life.state === "published" || life.state === "published_with_changes";
const words = (text: string) => text.trim().split(/\s+/);
const allText = (story: SeedStory) => JSON.stringify(story);

describe("the demo stories", () => {
  it("have a key each", () => {
    expect(new Set(allStories.map((story) => story.key)).size).toBe(allStories.length);
  });

  it.each(states)("know a story that is %s", (state) => {
    expect(allStories.some((story) => story.life.state === state)).toBe(true);
  });

  it.each(sections.map((section) => section.slug))("give readers at least two stories in %s", (slug) => {
    expect(allStories.filter((story) => story.section === slug && isLive(story)).length).toBeGreaterThan(1);
  });

  it("use a picture once", () => {
    const used = allStories.flatMap((story) => story.picture?.picture ?? []);
    expect(new Set(used).size).toBe(used.length);
  });

  it("keep the house style: short headlines, no full stop, Arabic quotes, no doubled spaces", () => {
    for (const story of allStories) {
      expect(words(story.headline).length, story.headline).toBeLessThanOrEqual(12);
      expect(story.headline).not.toMatch(/[.ـ]$/);
      expect(allText(story), story.key).not.toMatch(/ {2}|[“”]|[\u200e\u200f\u00a0]| [،؛]/);
    }
  });

  it("say under each live story how it was made, with a text that reads like one", () => {
    for (const story of allStories.filter(isLive)) {
      const paragraphs = story.body.content.filter((node) => node.type === "paragraph");
      expect(paragraphs.length, story.key).toBeGreaterThanOrEqual(5);
      expect(story.standfirst).not.toBe("");
    }
  });
});

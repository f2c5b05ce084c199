import { describe, expect } from "vitest";
import { noon, test } from "@/test/fixtures";
import { publishedAt } from "@/test/published-at";
import { answerQuestion } from "./answer-question";
import { parseAsked } from "./asked";

const late = "2026-11-20T20:30:00Z";
const next = "2026-11-20T21:30:00Z";

describe("an answer", () => {
  test("reads days by the newsroom's calendar, the last of them whole", async ({ db }) => {
    const [before, after] = await publishedAt(db, [
      { at: late, headline: "سد الموصل" },
      { at: next, headline: "سد الموصل" },
    ]);
    const found = async (days: Record<string, string>) => {
      const answer = await answerQuestion({ db, now: noon }, parseAsked({ q: "سد", ...days }));
      return answer.found.hits.map((hit) => hit.card.id);
    };
    expect(await found({ to: "2026-11-20" })).toEqual([before]);
    expect(await found({ from: "2026-11-21" })).toEqual([after]);
    expect(await found({ from: "2026-11-20", to: "2026-11-21" })).toHaveLength(2);
  });

  test("of a section or a writer that is not there finds nothing, and shows the latest instead", async ({
    db,
  }) => {
    const [id] = await publishedAt(db, [{ at: late, headline: "سد الموصل" }]);
    for (const filter of [{ section: "nowhere" }, { author: "nobody" }]) {
      const answer = await answerQuestion({ db, now: noon }, parseAsked({ q: "سد", ...filter }));
      expect(answer.found.hits).toEqual([]);
      expect(answer.latest.map((card) => card.id)).toEqual([id]);
    }
  });

  test("that found something shows nothing else", async ({ db }) => {
    await publishedAt(db, [{ at: late, headline: "سد الموصل" }]);
    const answer = await answerQuestion({ db, now: noon }, parseAsked({ q: "سد" }));
    expect(answer).toMatchObject({ latest: [], found: { count: 1, olderThan: null, pages: 1 } });
  });
});

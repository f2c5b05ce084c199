import { allStories } from "@/db/seed/all-stories";
import { readSeedArticle } from "@/db/seed/seed-article";
import { checkText } from "@/newsroom/style/check";
import { houseTerms } from "@/newsroom/style/words/house-terms";

/** What a story of two thousand words may take; the typing writer waits for it. */
const budget = 50;
const storyWords = 2_000;
const rounds = 60;

const countOf = (text: string) => text.split(/\s+/).length;
const wordsOf = (node: { text?: string; content?: unknown }): string =>
  node.text ?? (Array.isArray(node.content) ? node.content.map(wordsOf).join("") : "");

/** Paragraphs of different stories, the seed article with its errors first. */
function storyOf(words: number): string[] {
  const paragraphs = [
    ...readSeedArticle().paragraphs,
    ...allStories.flatMap(({ body }) => body.content.map(wordsOf)),
  ];
  let count = 0;
  return paragraphs.filter((paragraph) => {
    count += countOf(paragraph);
    return count <= words;
  });
}

const story = storyOf(storyWords);
const rules = { terms: houseTerms, digits: "western" } as const;
let findings = 0;
const times = Array.from({ length: rounds }, () => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  findings = checkText({ headline: readSeedArticle().headline, paragraphs: story }, rules).length;
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, processor: (user + system) / 1_000 };
});

const at = (share: number, clock: "wall" | "processor") => {
  const sorted = times
    .slice(1)
    .map((time) => time[clock])
    .sort((one, other) => one - other);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
};

console.log(`style check, ${countOf(story.join(" "))} words, ${findings} findings, budget ${budget} ms`);
for (const clock of ["wall", "processor"] as const)
  console.log(
    `  ${clock}: first ${times[0]?.[clock].toFixed(1)} ms, median ${at(0.5, clock)} ms, p95 ${at(0.95, clock)} ms`,
  );
if (Number(at(0.5, "processor")) > budget) process.exitCode = 1;

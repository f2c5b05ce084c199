import { renderToStaticMarkup } from "react-dom/server";
import { readSeedArticle } from "@/db/seed/seed-article";
import { countWords } from "@/newsroom/arabic/words";
import { fromHtml } from "@/newsroom/body/from-html";
import { renderBody } from "@/newsroom/body/render-react";
import { toHtml } from "@/newsroom/body/to-html";
import { toText } from "@/newsroom/body/to-text";
import type { BodyDocument } from "@/newsroom/body/types";
import { parseBody } from "@/newsroom/body/validate";

/** The seed page's paragraphs over and over, until a story of 5,000 words. */
function longStory(): BodyDocument {
  const { paragraphs } = readSeedArticle();
  const content: BodyDocument["content"] = [];
  for (let words = 0, at = 0; words < 5_000; at += 1) {
    const text = paragraphs[at % paragraphs.length] ?? "";
    words += countWords(text);
    content.push({ type: "paragraph", content: [{ type: "text", text }] });
  }
  return { type: "doc", content };
}

const story = longStory();
const html = toHtml(story);
const tasks = {
  "validate (goal: 10 ms)": () => parseBody(story),
  "to React markup": () => renderToStaticMarkup(renderBody(story)),
  "to HTML": () => toHtml(story),
  "to text": () => toText(story),
  "from HTML": () => fromHtml(html),
  "count words": () => countWords(toText(story)),
};

console.log(`A body of 5,000 words, ${story.content.length} paragraphs; median and slowest of 50, in ms`);
for (const [name, task] of Object.entries(tasks)) {
  const times = Array.from({ length: 50 }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  console.log(`${name.padEnd(24)} ${times[25]?.toFixed(2).padStart(8)} ${times[49]?.toFixed(2).padStart(8)}`);
}

import { cleanPasted } from "@/newsroom/arabic/clean-pasted";
import type { BodyNode } from "@/newsroom/body/types";

const bullet = /^[\s]*[•●▪◦·]\s*(?=\S)/;
const ordinal = /^\s*[\d٠-٩]{1,3}[.)]\s+(?=\S)/;

const textOf = (text: string): BodyNode[] => (text === "" ? [] : [{ type: "text", text }]);
const paragraphOf = (lines: string[]): BodyNode => ({
  type: "paragraph",
  content: lines.flatMap((line, at) => [...(at > 0 ? [{ type: "hardBreak" }] : []), ...textOf(line)]),
});

function listOf(lines: string[]): BodyNode | null {
  const marker = [bullet, ordinal].find((one) => lines.length > 1 && lines.every((line) => one.test(line)));
  if (!marker) return null;
  const items = lines.map((line) => ({
    type: "listItem",
    content: [paragraphOf([line.replace(marker, "")])],
  }));
  return { type: marker === bullet ? "bulletList" : "orderedList", content: items };
}

/** Plain words: blank lines part paragraphs; where there are none, every line is one. Marked lines are lists. */
export function readPlainText(pasted: string): BodyNode[] {
  const lines = cleanPasted(pasted)
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .split("\n")
    .map((line) => line.replace(/[\t ]+/g, " ").trim());
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line === "") groups.push([]);
    else groups.at(-1)?.push(line);
  }
  const filled = groups.filter((group) => group.length > 0);
  const isLineEach = filled.length < 2;
  return filled.flatMap((group) => {
    const list = listOf(group);
    if (list) return [list];
    return isLineEach ? group.map((line) => paragraphOf([line])) : [paragraphOf(group)];
  });
}

import type { StoryText } from "@/db/types";
import type { Choices, Compared, ComparedChunk, Side } from "./compared";

export const needsChoice = ({ kind }: ComparedChunk) => kind !== "same" && kind !== "both";

const fieldsOf = ({ written, chosen }: Compared) => [...written, ...chosen];

/** What one alone changed stays as changed; where both changed a stretch both stay, in a field one's own. */
export function firstChoices(compared: Compared): Choices {
  const fields = fieldsOf(compared).map(({ field, kind }) => [field, kind === "theirs" ? "theirs" : "mine"]);
  const stretches = compared.chunks.map((chunk, at) => [at, chunk.kind === "conflict" ? "both" : chunk.kind]);
  return Object.fromEntries([
    ...fields,
    ...stretches.filter((_, at) => compared.chunks[at] && needsChoice(compared.chunks[at])),
  ]);
}

export const allOf = (compared: Compared, side: Side): Choices =>
  Object.fromEntries(Object.keys(firstChoices(compared)).map((name) => [name, side]));

const blocksOf = (chunk: ComparedChunk, side: Side = "mine") =>
  side === "both" ? [...chunk.theirs, ...chunk.mine] : chunk[side];

export const hasConflict = (compared: Compared) =>
  [...fieldsOf(compared), ...compared.chunks].some(({ kind }) => kind === "conflict");

/** The text that was chosen, made of both. */
export function chosenText(compared: Compared, choices: Choices): StoryText {
  const { standing, mine, chunks } = compared;
  const own = fieldsOf(compared).filter(({ field }) => choices[field] === "mine");
  const content = chunks.flatMap((chunk, at) => blocksOf(chunk, needsChoice(chunk) ? choices[at] : "theirs"));
  return {
    ...standing.text,
    ...Object.fromEntries(own.map(({ field }) => [field, mine[field]])),
    body: { ...standing.text.body, content: content.length > 0 ? content : [{ type: "paragraph" }] },
  };
}

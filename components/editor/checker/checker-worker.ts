import type { StyleRules } from "@/newsroom/style/types";
import { answers, type Letter } from "./answers";

/** The rules stay here between two letters: they are made ready once. */
let known: StyleRules | undefined;

addEventListener("message", ({ data }: MessageEvent<Letter>) => {
  known = data.rules ?? known;
  if (known) postMessage({ id: data.id, answer: answers[data.kind](data.asked, known) });
});

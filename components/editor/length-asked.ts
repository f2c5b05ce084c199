import { plural } from "@/newsroom/arabic/plural";
import { measureForms, measureMessages as say } from "./messages";

/** Nobody counts a tenth more or less. */
const NEAR = 0.1;

/** Where a text stands against the length that was asked for. */
export function standingOf(words: number, asked: number): { isOver: boolean; sentence: string } {
  const over = words - asked;
  if (Math.abs(over) <= asked * NEAR) return { isOver: false, sentence: say.reached };
  const difference = plural(Math.abs(over), measureForms.words);
  return over > 0
    ? { isOver: true, sentence: `${say.over} ${difference}` }
    : { isOver: false, sentence: `${say.left} ${difference}` };
}

import { journal } from "./log";
import { scrubbed, toldError } from "./told-error";

const told = (given: unknown[]) => {
  const error = given.find((one) => one instanceof Error);
  const words = given.filter((one) => typeof one === "string").join(" ");
  return { ...(error !== undefined && { error: toldError(error) }), ...(words && { said: scrubbed(words) }) };
};

type Line = ReturnType<typeof told>;
type Write = (line: Line, level: "error" | "warn") => void;

/**
 * What the framework tells of failures goes the same way as what we tell: it would print queries with what was put
 * into them, which is what people wrote.
 */
export function journalConsole(write: Write = (line, level) => journal[level](line)): void {
  console.error = (...given: unknown[]) => write(told(given), "error");
  console.warn = (...given: unknown[]) => write(told(given), "warn");
}

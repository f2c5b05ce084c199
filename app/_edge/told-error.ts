const LONGEST = 500;

/** Addresses, networks, keys and tokens: whatever stands in a sentence by mistake. */
const secrets: [RegExp, string][] = [
  [/[^\s@"'<>(]+@[^\s@"'<>)]+/g, "[mail]"],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[0-9a-f]{1,4}:){3,}[0-9a-f:]*/gi, "[network]"],
  [/\b(?:Bearer|Basic)\s+\S+/g, "[key]"],
  [/[\w~+/=-]*(?=[\w~+/=-]{20})(?=[\w~+/=-]*\d)[\w~+/=-]{20,}/g, "[key]"],
];

/** A sentence without what a log may not hold; a query goes without what was put into it. */
export function scrubbed(text: string): string {
  const [sentence = ""] = text.split(/\n?params:/, 1);
  return secrets.reduce((told, [form, instead]) => told.replace(form, instead), sentence).slice(0, LONGEST);
}

const frames = (stack = "") => stack.split("\n").filter((line) => /^\s+at /.test(line));

/** PostgreSQL quotes the value it could not take. */
const sentenceOf = ({ name, message }: Error) =>
  scrubbed(name === "PostgresError" ? message.replace(/".*"/s, "[value]") : message);

type Told = {
  name: string;
  message: string;
  code?: string;
  constraint?: string;
  frames: string[];
  cause?: Told;
};

/** What a log says of a failure: its name, its sentence, where it happened, and what it came of; never what people wrote. */
export function toldError(error: unknown, depth = 0): Told {
  if (!(error instanceof Error)) return { name: typeof error, message: scrubbed(String(error)), frames: [] };
  const code = "code" in error ? String(error.code) : undefined;
  return {
    name: error.name,
    message: sentenceOf(error),
    ...(code !== undefined && { code }),
    ...("constraint_name" in error && { constraint: String(error.constraint_name) }),
    frames: frames(error.stack),
    ...(error.cause !== undefined && depth < 3 && { cause: toldError(error.cause, depth + 1) }),
  };
}

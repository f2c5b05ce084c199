/** A word cut after what hangs before it: «وبالإعلان» as «وبال» and «إعلان». */
export interface Cut {
  prefix: string;
  rest: string;
}

/** What may hang before a word of the newsroom, by its first letter; a verb takes the first two only. */
const prefixes: Record<string, readonly string[]> = {
  و: ["و", "وال", "وب", "ول", "وك", "وبال", "ولل", "وكال"],
  ف: ["ف", "فال", "فب", "فل", "فك", "فبال", "فلل", "فكال"],
  ا: ["ال"],
  ب: ["ب", "بال"],
  ك: ["ك", "كال"],
  ل: ["ل", "لل"],
};

const none: readonly string[] = [];
const shortest = 2;

/** Every way to cut a word, the whole word first, then by the length of what is cut off. */
export function cutsOf(bare: string): readonly Cut[] {
  const cuts: Cut[] = [{ prefix: "", rest: bare }];
  for (const prefix of prefixes[bare.charAt(0)] ?? none)
    if (bare.length - prefix.length >= shortest && bare.startsWith(prefix))
      cuts.push({ prefix, rest: bare.slice(prefix.length) });
  return cuts;
}

/** Hangs a prefix on a word again; «ل» before «ال» is «لل». */
export const hang = (prefix: string, word: string) =>
  prefix.endsWith("ل") && !prefix.endsWith("ال") && !prefix.endsWith("لل") && word.startsWith("ال")
    ? `${prefix}ل${word.slice(2)}`
    : prefix + word;

export const isDefinite = (prefix: string) => prefix.endsWith("ال") || prefix.endsWith("لل");

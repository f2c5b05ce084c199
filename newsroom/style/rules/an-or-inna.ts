import type { Word } from "../tokens";

const endings = ["", "ه", "ها", "هم", "هما", "هن", "نا", "ني", "ي", "ك", "كم"];
const incomplete = new Set(
  ["", "و", "ف"].flatMap((prefix) => endings.map((ending) => `${prefix}ان${ending}`)),
);

/** «ان» and «انه» lack a hamza whose place only the sentence knows: both are offered. */
export function anOrInna({ bare }: Word): string[] {
  if (!incomplete.has(bare)) return [];
  const at = bare.indexOf("ا");
  return ["أ", "إ"].map((alef) => bare.slice(0, at) + alef + bare.slice(at + 1));
}

import type { Word } from "../tokens";
import { nounsAfterLa, startWithLa, tVerbs } from "../words/after-la";
import { listOf } from "../words/endings";

const nouns = new Set(listOf(nounsAfterLa));
const verbs = new Set(listOf(tVerbs));
const names = listOf(startWithLa);
const shortest = 5;

/** «لايعبّر» → «لا يعبّر», «لاسيما» → «لا سيما»; «لاعب» and «لاتحاد» are one word. */
export function apartFromLa({ bare }: Word): string[] {
  const at = bare.startsWith("لا") ? 2 : /^[وف]لا/.test(bare) ? 3 : 0;
  if (at === 0 || bare.length < at + 2) return [];
  const rest = bare.slice(at);
  return isJoined(rest, bare) ? [`${bare.slice(0, at)} ${rest}`] : [];
}

function isJoined(rest: string, bare: string): boolean {
  if (nouns.has(rest)) return true;
  if (/^[تن]/.test(rest)) return verbs.has(rest.slice(1));
  if (!rest.startsWith("ي") || bare.length < shortest) return false;
  return rest.length >= 4 && !names.some((name) => bare.startsWith(name));
}

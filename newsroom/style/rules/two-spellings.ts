import { hang } from "../clitics";
import type { Hit } from "../hit";
import type { Part, Word } from "../tokens";
import { alsoAdjective, beforeCountry, variants } from "../words/variants";

interface Spelled {
  part: Part;
  word: Word;
  prefix: string;
  rest: string;
}

const groups = new Map<string, string>();
for (const spellings of variants) for (const spelling of spellings) groups.set(spelling, spellings[0]);

const startsWithAlef = /^[اأإآ]/;
/** Bare, these begin with an alef of connection and stand beside «أعتقد», the first person. */
const looksLikeWasl = /^ا(?:ست|.ت|ن|ل)/;
const innerHamza = /.[ؤئ]./;
/** Words of their own, whatever else the story says. */
const unlike = new Set("يودي تودي روية بروية بايع ساير بور عايد".split(" "));
const shortest = 4;

/** One word in two spellings: the one with its hamza stays, else the commoner, else the first. */
export function* twoSpellings(parts: Part[]): Generator<Hit> {
  for (const spelled of gather(parts)) {
    const right = choose(spelled);
    for (const { part, word, prefix, rest } of spelled)
      if (right !== null && rest !== right)
        yield { rule: "two-spellings", part, from: word.from, to: word.to, fixes: [hang(prefix, right)] };
  }
}

/** The words of the story that have more than one spelling anywhere, by what the spellings share. */
function gather(parts: Part[]): Iterable<Spelled[]> {
  const words = new Map<string, Spelled[]>();
  const withHamza = new Set<string>();
  for (const part of parts)
    for (const { bare } of part.words) if (innerHamza.test(bare)) withHamza.add(withoutInner(bare));
  for (const part of parts)
    for (const word of part.words) {
      const [key, spelled] = keyOf(part, word, withHamza) ?? [];
      if (key === undefined || !spelled) continue;
      const same = words.get(key);
      if (same) same.push(spelled);
      else words.set(key, [spelled]);
    }
  return words.values();
}

const withoutInner = (bare: string) => bare.replaceAll("ؤ", "و").replaceAll("ئ", "ي");

function keyOf(part: Part, word: Word, withHamza: Set<string>): [string, Spelled] | null {
  for (const { prefix, rest } of word.cuts) {
    const spelled = { part, word, prefix, rest };
    const group = groups.get(rest);
    if (group !== undefined && !isAdjective(spelled)) return [`group ${group}`, spelled];
    if (rest.length >= shortest && startsWithAlef.test(rest) && !looksLikeWasl.test(rest))
      return [`alef ${rest.slice(1)}`, spelled];
  }
  const { bare } = word;
  const key = innerHamza.test(bare) ? withoutInner(bare) : bare;
  if (bare.length < shortest || !withHamza.has(key) || unlike.has(bare)) return null;
  return [key, { part, word, prefix: "", rest: bare }];
}

const isAdjective = ({ part, word, prefix, rest }: Spelled) =>
  alsoAdjective.has(rest) && (prefix !== "" || !beforeCountry.has(part.tokens[word.at - 2]?.bare ?? ""));

function choose(spelled: Spelled[]): string | null {
  const counts = new Map<string, number>();
  for (const { rest } of spelled) counts.set(rest, (counts.get(rest) ?? 0) + 1);
  if (counts.size < 2) return null;
  const ranked = [...counts].sort(
    ([one, often], [other, rarely]) => hamzas(other) - hamzas(one) || rarely - often,
  );
  const [[right = ""] = [], [second = ""] = []] = ranked;
  const isTornBetweenHamzas = hamzas(right) > 0 && hamzas(second) > 0;
  return isTornBetweenHamzas ? null : right;
}

/** Variants of a name or a loan are of one weight, whatever hamzas they have. */
const hamzas = (word: string) =>
  groups.has(word) ? 0 : Number(/^[أإآ]/.test(word)) + Number(innerHamza.test(word));

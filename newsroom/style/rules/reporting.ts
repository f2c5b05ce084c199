import type { Hit } from "../hit";
import { respell } from "../letters";
import type { RuleName } from "../messages";
import type { Part, Token, Word } from "../tokens";
import { listOf } from "../words/endings";
import { makesNoun, saying, stating, takesAn, takesIn } from "../words/verbs-of-saying";

type Verb = "saying" | "stating";

const says = new Set(listOf(saying));
const states = new Set(listOf(stating));
const wants = {
  saying: { alef: "إ", wrong: "أ", rule: "said-inna", allowed: new Set(listOf(takesAn)) },
  stating: { alef: "أ", wrong: "إ", rule: "stated-anna", allowed: new Set(listOf(takesIn)) },
} as const satisfies Record<Verb, { alef: string; wrong: string; rule: RuleName; allowed: Set<string> }>;

/** How far from its verb the particle may stand: «وقال المتحدث باسم الوزارة، في إفادة صحافية، إنّ». */
const reach = 14;
const particle = /^[أإ]ن(?:ه|ها|هم|هما|نا|ني)?$/;
const nounMakers = new Set(listOf(makesNoun));
const ends = new Set([".", "؛", ":", "؟", "!", "«", "“", '"']);
const pointers = new Set(listOf("هناك هذا هذه ذلك تلك هؤلاء بلاده بغداد العراق"));
const imperfect = /^[يتن][\u0621-\u064a]{3,}$/;

/** «قال أنّ» → «قال إنّ», «ذكر إنه» → «ذكر أنه»; silent where the particle may belong to another word. */
export function* reporting(part: Part): Generator<Hit> {
  let verb: Verb | null = null;
  let since = 0;
  let before = -1;
  for (const [place, word] of part.words.entries()) {
    if (part.tokens.slice(before + 1, word.at).some(({ text }) => ends.has(text))) verb = null;
    before = word.at;
    const said = nounMakers.has(part.words[place - 1]?.bare ?? "") ? null : verbOf(word);
    if (said) [verb, since] = [said, 0];
    else if (particle.test(word.bare)) {
      if (verb && since <= reach) yield* judge(part, place, verb);
      verb = null;
    } else since += 1;
  }
}

function verbOf({ bare, cuts }: Word): Verb | null {
  const rest = cuts.find(({ prefix }) => prefix === "و" || prefix === "ف")?.rest;
  const isOneOf = (verbs: Set<string>) => verbs.has(bare) || (rest !== undefined && verbs.has(rest));
  if (isOneOf(says)) return "saying";
  return isOneOf(states) ? "stating" : null;
}

function* judge(part: Part, place: number, verb: Verb): Generator<Hit> {
  const { alef, wrong, rule, allowed } = wants[verb];
  const word = part.words[place];
  const previous = part.words[place - 1];
  if (!word?.bare.startsWith(wrong) || !previous || allowed.has(previous.bare)) return;
  if (verb === "saying" && imperfect.test(previous.bare)) return;
  if (word.bare.length === 2 && !isNoun(part.tokens[word.at + 2])) return;
  const { text, from, to } = word;
  yield { rule, part, from, to, fixes: [respell(text, alef + word.bare.slice(1))] };
}

/** Surely a noun: only before one is «أن» sure to be «أنّ». */
const isNoun = (token: Token | undefined) =>
  token?.kind === "word" && (/^ال|ة$/.test(token.bare) || pointers.has(token.bare));

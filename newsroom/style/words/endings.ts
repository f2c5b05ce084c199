const pronouns = ["ه", "ها", "هم", "هن", "هما", "نا", "ك", "كم", "ي"];

const withEach = (stem: string, endings: readonly string[]) => endings.map((ending) => stem + ending);

const seatsOf = (noun: string) =>
  noun.endsWith("ء") ? ["ء", "ئ", "ؤ"].map((seat) => noun.slice(0, -1) + seat) : [noun];

/** «أخبار أخباراً أخباره»; before a pronoun a final hamza sits on its seat. */
export function formsOfPlural(noun: string): string[] {
  const accusative = /[ءي]$/.test(noun) ? [] : [`${noun}ا`];
  return [noun, ...accusative, ...seatsOf(noun).flatMap((stem) => withEach(stem, pronouns))];
}

/** «أسبوع أسبوعين». */
export const formsOfSingular = (noun: string) => [...formsOfPlural(noun), `${noun}ين`, `${noun}ان`];

/** «إعلان إعلانين إعلانات إعلاناتهم». */
export const formsOfNoun = (noun: string) => [
  ...formsOfSingular(noun),
  ...withEach(`${noun}ات`, ["", ...pronouns]),
];

/** «أسلحة أسلحته». */
export const formsOfFemininePlural = (noun: string) => [noun, ...withEach(`${noun.slice(0, -1)}ت`, pronouns)];

/** «إدارة إدارته إدارتين إدارات إداراتهم». */
export const formsOfFeminine = (noun: string) => [
  ...formsOfFemininePlural(noun),
  ...withEach(noun.slice(0, -1), ["تين", "تان", "ات"]),
  ...withEach(`${noun.slice(0, -1)}ات`, pronouns),
];

export const formsOfAdjective = (adjective: string) =>
  withEach(adjective, ["", "ة", "ا", "ون", "ين", "ان", "ات", "تين", "تان"]);

export const formsOfComparative = (word: string) => [word, ...withEach(word, pronouns)];

const objects = ["ه", "ها", "هم", "هما", "نا"];
const subjects = ["", "ت", "تا", "وا", "ا", "نا", ...objects, "ته", "تها", "تهم", "وه", "وها", "وهم"];
/** Of a verb that ends in ى, without that letter. */
const defective = ["ى", "ت", "تا", "وا", "ته", "تها", "تهم", "وه", "وها", "وهم"];

/** «أعلن أعلنت أعلنوا أعلنه أعلنته», «ألقى ألقت ألقوا ألقاها». */
export function formsOfVerb(verb: string): string[] {
  if (!verb.endsWith("ى")) return withEach(verb, subjects);
  const stem = verb.slice(0, -1);
  return [...withEach(stem, defective), ...withEach(`${stem}ا`, objects)];
}

export const listOf = (words: string) => words.trim().split(/\s+/);

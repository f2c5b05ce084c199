/** The article with what hangs before it; a lone و ب ل ف ك is as often a letter of the word. */
const article = /^[وف]?(?:[بك]?ال|لل)/;
const alBelongsToTheWord = /^[وف]?[بك]?(?:الكترون|الماني|الباني)/;

/** Never «ان», which ends half the names. */
const endings = ["تها", "تهم", "ته", "ات", "ون", "ين", "ها", "هم", "ي", "ه", "ا"];
const broken = { ending: "اء", leaving: 4 };
const leaving = 3;

/** The light stem of one folded word, for search: «والعراقيين» and «عراقي» meet at «عراق». */
export function stem(word: string): string {
  let rest = withoutArticle(word);
  for (let shorter = withoutEnding(rest); shorter !== rest; shorter = withoutEnding(rest)) rest = shorter;
  return ends(rest, broken.ending, broken.leaving) ? rest.slice(0, -broken.ending.length) : rest;
}

function withoutArticle(word: string) {
  if (alBelongsToTheWord.test(word)) return word;
  const rest = word.replace(article, "");
  return rest.length >= leaving ? rest : word;
}

function withoutEnding(word: string) {
  const found = endings.find((ending) => ends(word, ending, leaving));
  return found ? word.slice(0, -found.length) : word;
}

const ends = (word: string, ending: string, letters: number) =>
  word.endsWith(ending) && word.length - ending.length >= letters;

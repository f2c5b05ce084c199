export interface Run {
  text: string;
  /** To be wrapped in `<bdi>`: read on its own, left to right, whatever stands around it. */
  isolated: boolean;
}

const digit = "[\\d\\u0660-\\u0669]";
const number = `${digit}(?:[${digit.slice(1, -1)}.,\\u066b\\u066c]{0,20}${digit})?`;
const money = "[$€£¥₺₹]";
const latin = "\\p{Script=Latin}";
const latinWord = `[${latin}\\d][${latin}\\p{M}\\d]*`;
const outsideAddresses = "\\s<>«»“”\"'،؛";

/** Each bounded or unambiguous, so that no text makes the search slow. */
const patterns = [
  `(?:https?://|www\\.)[^${outsideAddresses}]*[^${outsideAddresses}.,:;!?؟)\\]…]`,
  "(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}",
  "(?<!\\w)[@#][a-zA-Z_]\\w{0,49}",
  `(?<!${digit})\\+${digit}{6,15}(?!${digit})`,
  `(?<!${digit})(?:\\+${digit}{1,4}|[0\\u0660]${digit}{2,4})(?:[\\s().-]{1,2}${digit}{2,8}){1,5}(?!${digit})`,
  `${money}\\s?${number}(?:${latin}{1,3}(?!${latin}))?`,
  `(?<!${digit})${number}\\s?${money}`,
  `(?<![\\p{L}\\p{N}\\p{M}])[+\\-\\u2212±]${number}(?:[%٪]|°[CF]?)?`,
  `(?<!${digit})(?:\\d{1,12}-?)?${latin}[${latin}\\p{M}\\d]*(?:[ .,'’&/+:_-]{1,2}${latinWord})*\\+{0,2}`,
];
const foreign = new RegExp(patterns.join("|"), "gu");
const nothingForeign = /^[^\p{Script=Latin}@#+\-\u2212±$€£¥₺₹0\u0660]*$/u;

/**
 * Splits a line of Arabic into what follows its direction and what must not: telephone numbers,
 * addresses, handles, sums of money, signed numbers, Latin names. Scores and ranges (3-1, 2003-2024)
 * are left alone: in Arabic they run with the line. The runs joined are the text.
 */
export function isolate(text: string): Run[] {
  if (nothingForeign.test(text)) return text === "" ? [] : [{ text, isolated: false }];
  const runs: Run[] = [];
  let from = 0;
  for (const found of text.matchAll(foreign)) {
    if (found.index > from) runs.push({ text: text.slice(from, found.index), isolated: false });
    runs.push({ text: found[0], isolated: true });
    from = found.index + found[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), isolated: false });
  return runs;
}

import { stripBidiControls } from "@/newsroom/arabic/bidi";
import { limits } from "./limits";

const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const nothingToSee = /\p{Cc}|[\u200b\u2060\ufeff\u206a-\u206f]|\p{Noncharacter_Code_Point}/gu;
const joined = "[\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}]";
/** U+200D is kept where it shapes a letter («هـ») or joins a family of emoji. */
const strayJoiners = new RegExp(`(?<!${joined})\\u200d+(?!${joined})|(?<=\\u200d)\\u200d+`, "gu");
const tooManyMarks = new RegExp(`(\\p{M}{${limits.combiningMarks}})\\p{M}+`, "gu");

/** NUL and half a surrogate pair: a database refuses the first, every encoder the second. */
export const hasBadCharacters = (text: string) => text.includes("\0") || /\p{Cs}/u.test(text);

/** The text as it is stored: same words, same spaces and quotes; what nobody can see is gone. */
export const cleanText = (text: string) =>
  stripBidiControls(text).replace(lineBreaks, " ").replace(nothingToSee, "").replace(strayJoiners, "");

/** NFC and no towers of marks: done once neighbouring runs have been joined. */
export const settleText = (text: string) => text.normalize("NFC").replace(tooManyMarks, "$1");

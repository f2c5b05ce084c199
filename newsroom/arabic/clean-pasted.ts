import { stripBidiControls } from "./bidi";

const zeroWidth = /[\u200b\u2060\ufeff]/g;
/** The shapes PDF and old programs store letters in; ﷺ, ﷼ and ﷽ are signs of their own. */
const shapedLetters = /[\ufb50-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc]+/g;
const spaceBeforeMark = / (?=\p{M})/gu;

const readLetters = (shaped: string) => shaped.normalize("NFKC").replace(spaceBeforeMark, "");

/** Pasted words as if they had been typed here: plain letters, plain spaces, nothing invisible but U+200C. */
export const cleanPasted = (text: string) =>
  stripBidiControls(text)
    .replace(zeroWidth, "")
    .replaceAll("\u00a0", " ")
    .replace(shapedLetters, readLetters)
    .normalize("NFC");

export type Digits = "western" | "arabic-indic";

const anyDigit = /[0-9\u0660-\u0669\u06f0-\u06f9]/g;
const zero = { western: 0x30, "arabic-indic": 0x660 } as const satisfies Record<Digits, number>;

/** Writes every digit of a text (western, Arabic-Indic or Persian) the way the house does. */
export const writeDigits = (text: string, digits: Digits) =>
  text.replace(anyDigit, (digit) => String.fromCharCode(zero[digits] + (digit.charCodeAt(0) & 0xf)));

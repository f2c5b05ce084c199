/** Dates of the browser bring marks nobody sees. */
export const plain = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, "");

export const inDigits = (text: string, digits: string | undefined) =>
  digits === "arabic-indic" ? text.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩".charAt(Number(digit))) : text;

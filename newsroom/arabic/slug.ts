/** Long enough to be read in a shared link, short enough not to be cut by who shares it. */
const mostLetters = 40;
const nothingToSay = "خبر";

const notInAddresses = /[\u0640\u00ad\u200b-\u200f\u2060\ufeff]|\p{M}/gu;

/** The words of a headline as an address: «العراق-يتطلع-لانهاء»; never empty, at most 40 letters. */
export function makeSlug(headline: string): string {
  const words = headline
    .normalize("NFC")
    .replace(notInAddresses, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const [first = nothingToSay, ...rest] = words;
  let slug = Array.from(first).slice(0, mostLetters).join("");
  for (const word of rest) {
    if (Array.from(`${slug}-${word}`).length > mostLetters) break;
    slug += `-${word}`;
  }
  return slug;
}

import { stripBidiControls } from "@/newsroom/arabic/bidi";
import { limits } from "./limits";

const ignoredByBrowsers = /\p{Cc}/gu;
const toBeEscaped = /[\s\u00ad\u200b\u2060"'<>`{}|^]/gu;
const neverInAnAddress = /[\\"'<>`{}|^]|\p{Cs}/u;

const namedCharacters: Record<string, string> = {
  amp: "&",
  colon: ":",
  sol: "/",
  bsol: "\\",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  Tab: "\t",
  NewLine: "\n",
  lpar: "(",
  rpar: ")",
};

/**
 * The address a link may have, as it will be stored, or null: http(s), mailto, tel or a path of
 * our own. It is judged as the laxest program that may meet it would read it: without controls and
 * invisible characters, and once more with its HTML entities read.
 */
export function safeHref(value: unknown): string | null {
  if (typeof value !== "string" || value.length > limits.linkLength) return null;
  const href = stripBidiControls(value).replace(ignoredByBrowsers, "").trim().replace(toBeEscaped, escapeOne);
  if (href.length > limits.linkLength) return null;
  return isAllowed(href) && isAllowed(readEntities(href)) ? href : null;
}

const escapeOne = (character: string) => (character === "'" ? "%27" : encodeURIComponent(character));

/** Read again until nothing is left to read: «&amp;#47;» is a slash to who reads twice. */
function readEntities(href: string): string {
  const read = href
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (found, hex, decimal) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : found;
    })
    .replace(/&([a-z]{2,7});/gi, (found, name) => namedCharacters[name] ?? found)
    .replace(ignoredByBrowsers, "");
  return read === href ? read : readEntities(read);
}

function isAllowed(href: string) {
  if (neverInAnAddress.test(href)) return false;
  if (href.startsWith("/")) return !href.startsWith("//");
  if (/^https?:\/\/[^/]/i.test(href)) return isPlainWebAddress(href);
  return (
    /^mailto:[^\s@?]+@[^\s@]+$/i.test(href) || /^tel:\+?[\d().-]{3,24}$/i.test(href.replaceAll("%20", ""))
  );
}

/** A name before «@» makes «https://our.site@their.site» look like ours. */
function isPlainWebAddress(href: string) {
  if (!URL.canParse(href)) return false;
  const { username, password, hostname } = new URL(href);
  return username === "" && password === "" && hostname !== "";
}

import { safeHref } from "@/newsroom/body/href";
import { element, isElement, type PastedElement, type PastedNode, styleOf, wordsOf } from "./tree";

const isHeavy = (weight: string) => weight === "bold" || weight === "bolder" || Number(weight) >= 600;
const isLight = (weight: string) => weight === "normal" || weight === "lighter" || Number(weight) < 600;

/** Google Docs wraps the whole in a `<b>` that is not bold, and writes bold words as styled spans. */
export function isBold(node: PastedElement): boolean {
  const weight = styleOf(node, "font-weight");
  if (node.tag === "b" || node.tag === "strong") return weight === "" || !isLight(weight);
  return isHeavy(weight);
}

export function isItalic(node: PastedElement): boolean {
  const style = styleOf(node, "font-style");
  if (node.tag === "i" || node.tag === "em") return style !== "normal";
  return style === "italic" || style === "oblique";
}

/** Google and Facebook put their own address around every link. */
const wrappers: Record<string, string> = { "www.google.com/url": "q", "l.facebook.com/l.php": "u" };

function unwrap(href: string): string {
  try {
    const { host, pathname, searchParams } = new URL(href);
    return searchParams.get(wrappers[host + pathname] ?? "") ?? href;
  } catch {
    return href;
  }
}

/** The address of a link that readers may follow; marks inside one document lead nowhere here. */
export function linkOf({ tag, attrs }: PastedElement): string | null {
  const href = tag === "a" ? attrs.href?.trim() : undefined;
  if (!href || href.startsWith("#")) return null;
  return safeHref(unwrap(href));
}

const emoji = /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)*$/u;

/** Telegram and X draw their emoji as pictures. */
export const emojiOf = ({ attrs }: PastedElement): string =>
  emoji.test(attrs.alt ?? "") ? (attrs.alt ?? "") : "";

/** Puts a mark around runs of words, once. */
export function marked(tag: "strong" | "em" | "a", runs: PastedNode[], attrs: Record<string, string> = {}) {
  if (runs.every((run) => wordsOf(run).trim() === "")) return runs;
  const [first] = runs;
  const isMarked = runs.length === 1 && first !== undefined && isElement(first) && first.tag === tag;
  return isMarked ? runs : [element(tag, runs, attrs)];
}

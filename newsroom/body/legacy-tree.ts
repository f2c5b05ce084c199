import { cleanText, settleText } from "./clean-text";
import { escapeMarkup } from "./escape";
import { isLegacyBlock, isLegacyTag, isLegacyVoid, legacyAttributes } from "./legacy-elements";
import { limits } from "./limits";

export type LegacyNode =
  | { text: string }
  | { tag: string; attributes: [string, string][]; children: LegacyNode[] };

export const settleLegacyText = (text: string) => settleText(cleanText(text));

/** The one spelling in which raw HTML is stored. */
export const printLegacy = (nodes: readonly LegacyNode[]): string => nodes.map(printOne).join("");

function printOne(node: LegacyNode): string {
  if ("text" in node) return escapeMarkup(node.text);
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join("");
  if (isLegacyVoid(node.tag)) return `<${node.tag}/>`;
  return `<${node.tag}${attributes}>${printLegacy(node.children)}</${node.tag}>`;
}

const token = /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)(\/?)>|([^<>]+)/y;
const attribute = / ([a-z]+)="([^"]*)"/g;
const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

const readCharacters = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_found, name: string) => characters[name] ?? "");

/**
 * Raw HTML as we store it, read by its own narrow grammar: every element allowed, closed and in its one
 * spelling. Null for anything else, which is then cleaned before it is stored and never printed.
 * Kept apart from the parser of pages, so that readers of stored bodies do not carry it.
 */
export function readLegacy(html: string): LegacyNode[] | null {
  if (html.length > limits.legacyHtml) return null;
  const top: LegacyNode[] = [];
  const open: { tag: string; children: LegacyNode[] }[] = [{ tag: "", children: top }];
  token.lastIndex = 0;
  for (let at = 0; at < html.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(html);
    const inner = open.at(-1);
    if (!found || !inner) return null;
    const [, closing, tag = "", attributes = "", , text] = found;
    if (text !== undefined) inner.children.push({ text: readCharacters(text) });
    else if (closing) {
      if (open.pop()?.tag !== tag || open.length === 0) return null;
    } else {
      if (!isLegacyTag(tag) || open.length > limits.legacyDepth) return null;
      const children: LegacyNode[] = [];
      inner.children.push({ tag, attributes: readLegacyAttributes(tag, attributes), children });
      if (!isLegacyVoid(tag)) open.push({ tag, children });
    }
  }
  return open.length === 1 && isSettled(top) && printLegacy(top) === html ? top : null;
}

const readLegacyAttributes = (tag: string, written: string) =>
  legacyAttributes(
    tag,
    new Map(
      [...written.matchAll(attribute)].map(([, name = "", value = ""]) => [name, readCharacters(value)]),
    ),
  );

const isSettled = (nodes: LegacyNode[]): boolean =>
  nodes.every((node) =>
    "text" in node ? settleLegacyText(node.text) === node.text : isSettled(node.children),
  );

/** The words of raw HTML, a line for each of its blocks. */
export function legacyLines(html: string): string[] {
  const lines = [""];
  const walk = (nodes: readonly LegacyNode[]) => {
    for (const node of nodes) {
      if ("text" in node) lines.push(`${lines.pop() ?? ""}${node.text}`);
      else {
        if (isLegacyBlock(node.tag)) lines.push("");
        walk(node.children);
        if (isLegacyBlock(node.tag)) lines.push("");
      }
    }
  };
  walk(readLegacy(html) ?? []);
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

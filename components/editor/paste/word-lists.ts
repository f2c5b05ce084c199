import { element, isElement, type PastedElement, type PastedNode, styleOf, wordsOf } from "./tree";

/** Word's bullets: letters of Symbol and Wingdings among them. */
const bullet = /^[\s\u00a0]*([·•●○▪■□◦§Øüvo*–—-]|\uf0b7|\uf0a7|\uf0d8|\uf0fc)[\s\u00a0]+/;
const ordinal = /^[\s\u00a0]*\(?([\d٠-٩]{1,4}|[a-zA-Z]{1,4}|[\u0621-\u064a]{1,2})\s?[.)\-–ـ][\s\u00a0]*/;

interface ListLine {
  level: number;
  marker: string;
  line: PastedElement;
}

const isIgnored = (node: PastedElement) => styleOf(node, "mso-list") === "ignore";

/** A paragraph of Word's that is a list's line, its drawn marker apart; null for any other. */
function listLineOf(node: PastedNode): ListLine | null {
  if (!isElement(node) || !/^(p|div|h[1-6])$/.test(node.tag)) return null;
  const list = styleOf(node, "mso-list");
  const found = /level(\d)/.exec(list);
  const isListed = found !== null || /^MsoListParagraph/.test(node.attrs.class ?? "");
  if (!isListed || list === "none") return null;
  const drawn = takeMarker(node);
  if (drawn) return { level: Number(found?.[1] ?? 1), marker: wordsOf(drawn.marker), line: drawn.line };
  const words = wordsOf(node);
  const typed = bullet.exec(words) ?? (found ? ordinal.exec(words) : null);
  if (!typed && !found) return null;
  const marker = typed?.[0] ?? "";
  return { level: Number(found?.[1] ?? 1), marker: marker || "·", line: cut(node, marker.length) };
}

function takeMarker(node: PastedElement): { marker: PastedElement; line: PastedElement } | null {
  for (const [at, child] of node.children.entries()) {
    if (!isElement(child)) {
      if (child.trim() === "") continue;
      return null;
    }
    const without = (...instead: PastedNode[]) => ({
      ...node,
      children: [...node.children.slice(0, at), ...instead, ...node.children.slice(at + 1)],
    });
    if (isIgnored(child)) return { marker: child, line: without() };
    const inner = takeMarker(child);
    if (inner) return { marker: inner.marker, line: without(inner.line) };
    if (wordsOf(child).trim() !== "") return null;
  }
  return null;
}

/** The paragraph without its first letters. */
function cut(node: PastedElement, length: number): PastedElement {
  let left = length;
  const children = node.children.map((child) => {
    if (left === 0) return child;
    const has = wordsOf(child).length;
    const rest = isElement(child) ? cut(child, Math.min(left, has)) : child.slice(left);
    left -= Math.min(left, has);
    return rest;
  });
  return { ...node, children };
}

const western = (digits: string) =>
  Number(digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf)));

function listOf(marker: string): PastedElement {
  const number = ordinal.exec(marker.trim() === "o" ? "" : marker)?.[1];
  if (number === undefined || bullet.test(`${marker} `)) return element("ul", []);
  const start = /^[\d٠-٩]+$/.test(number) ? western(number) : 1;
  return element("ol", [], start > 1 ? { start: String(start) } : {});
}

/** Neighbouring list lines as one list, deeper lines inside the line before them. */
function nest(lines: ListLine[]): PastedElement[] {
  const roots: PastedElement[] = [];
  const open: { list: PastedElement; level: number }[] = [];
  for (const { level, marker, line } of lines) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    const kind = listOf(marker);
    let top = open.at(-1);
    if (top && top.level === level && top.list.tag !== kind.tag) {
      open.pop();
      top = open.at(-1);
    }
    if (!top || top.level < level) {
      const parent = top?.list.children.at(-1);
      if (parent && isElement(parent)) parent.children.push(kind);
      else roots.push(kind);
      top = { list: kind, level };
      open.push(top);
    }
    top.list.children.push(element("li", [{ ...line, tag: "p", attrs: {} }]));
  }
  return roots;
}

/** Word pastes lists as paragraphs with a drawn marker: here they are lists again. */
export function readWordLists(nodes: PastedNode[]): PastedNode[] {
  const read: PastedNode[] = [];
  let lines: ListLine[] = [];
  const close = () => {
    if (lines.length > 0) read.push(...nest(lines));
    lines = [];
  };
  for (const node of nodes) {
    const line = listLineOf(node);
    if (line) lines.push(line);
    else if (lines.length === 0 || isElement(node) || node.trim() !== "") {
      close();
      read.push(isElement(node) ? { ...node, children: readWordLists(node.children) } : node);
    }
  }
  close();
  return read;
}

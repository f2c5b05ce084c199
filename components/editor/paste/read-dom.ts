import type { PastedNode } from "./tree";

const ELEMENT = 1;
const TEXT = 3;

/** The browser reads the HTML in a document of its own, where nothing loads and nothing runs. */
export const openHtml = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, "text/html").body;

export const readDom = (html: string): PastedNode[] => readNodes(openHtml(html));

/** Two hundred pages of Word are a hundred thousand elements: walked without a list made on the way. */
export function readNodes(parent: Node): PastedNode[] {
  const read: PastedNode[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) read.push(node.nodeValue ?? "");
    else if (node.nodeType === ELEMENT) read.push(readElement(node as Element));
  }
  return read;
}

function readElement(node: Element): PastedNode {
  const attrs: Record<string, string> = {};
  for (const name of node.getAttributeNames()) attrs[name] = node.getAttribute(name) ?? "";
  return { tag: node.localName, attrs, children: readNodes(node) };
}

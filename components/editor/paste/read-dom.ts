import type { PastedNode } from "./tree";

const ELEMENT = 1;
const TEXT = 3;

/** The browser reads the HTML in a document of its own, where nothing loads and nothing runs. */
export function readDom(html: string): PastedNode[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return childrenOf(body);
}

/** Two hundred pages of Word are a hundred thousand elements: walked without a list made on the way. */
function childrenOf(parent: Node): PastedNode[] {
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
  return { tag: node.localName, attrs, children: childrenOf(node) };
}

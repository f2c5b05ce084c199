import type { PastedNode } from "./tree";

const ELEMENT = 1;
const TEXT = 3;

/** The browser reads the HTML in a document of its own, where nothing loads and nothing runs. */
export function readDom(html: string): PastedNode[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return childrenOf(body);
}

const childrenOf = (node: Node): PastedNode[] => [...node.childNodes].flatMap(readNode);

function readNode(node: Node): PastedNode[] {
  if (node.nodeType === TEXT) return [node.nodeValue ?? ""];
  if (node.nodeType !== ELEMENT) return [];
  const { localName, attributes } = node as Element;
  const attrs = Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
  return [{ tag: localName, attrs, children: childrenOf(node) }];
}

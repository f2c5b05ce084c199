import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import type { PastedNode } from "@/components/editor/paste/tree";

type HtmlNode = DefaultTreeAdapterMap["childNode"];

/** What the browser's parser gives the paste reader, without a browser. */
export const parsePasted = (html: string): PastedNode[] => parseFragment(html).childNodes.flatMap(read);

function read(node: HtmlNode): PastedNode[] {
  if ("value" in node) return [node.value];
  if (!("tagName" in node)) return [];
  const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ tag: node.tagName, attrs, children: node.childNodes.flatMap(read) }];
}

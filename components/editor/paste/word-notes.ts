import { limits } from "@/newsroom/body/limits";
import { element, isElement, type PastedElement, type PastedNode, styleOf, wordsOf } from "./tree";

const isNote = (node: PastedElement) => /^(foot|end)note$/.test(styleOf(node, "mso-element"));
const isNotes = (node: PastedElement) => /^(foot|end)note-list$/.test(styleOf(node, "mso-element"));
const noteMark = /^#_(?:ftn|edn)(\d+)$/;

const textOf = (note: PastedElement) =>
  wordsOf(note)
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^\s*\[[\divx٠-٩]+\]\s*/, "")
    .trim();

function collect(nodes: PastedNode[], found: Map<string, string>) {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const number = /(\d+)$/.exec(node.attrs.id ?? "")?.[1];
    if (isNote(node) && number) found.set(number, textOf(node));
    else collect(node.children, found);
  }
}

/** Word's notes go where their marks stand; one too long to be a note leaves them all at the end. */
export function readWordNotes(nodes: PastedNode[]): PastedNode[] {
  const notes = new Map<string, string>();
  collect(nodes, notes);
  if (notes.size === 0) return nodes;
  if ([...notes.values()].some((text) => text === "" || text.length > limits.footnote)) return nodes;
  const used = new Set<string>();
  const read = place(nodes, notes, used);
  return used.size === notes.size ? read : nodes;
}

function place(nodes: PastedNode[], notes: Map<string, string>, used: Set<string>): PastedNode[] {
  return nodes.flatMap((node): PastedNode[] => {
    if (!isElement(node)) return [node];
    if (isNotes(node)) return [];
    const number = node.tag === "a" ? noteMark.exec(node.attrs.href ?? "")?.[1] : undefined;
    const text = number ? notes.get(number) : undefined;
    if (number && text) {
      used.add(number);
      const attrs = { "data-block": "footnote", "data-attributes": JSON.stringify({ text }) };
      return [element("sup", [], attrs)];
    }
    return [{ ...node, children: place(node.children, notes, used) }];
  });
}

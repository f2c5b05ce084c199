import { safeHref } from "./href";
import { paintText } from "./paint-text";
import type { Press } from "./press";
import { readerMessages as say } from "./reader-messages";
import { nodes, readAttributes } from "./schema";
import type { BodyNode } from "./types";

const webAddress = /(https?:\/\/[^\s<>«»"'،؛]*[^\s<>«»"'،؛.,:;!?؟)\]…])/;

/** The number at the word; a note without words has none. */
export function paintNoteMark<Output>({ attrs }: BodyNode, { paint, notes }: Press<Output>): Output[] {
  const { text } = readAttributes(nodes.footnote, attrs);
  if (typeof text !== "string") return [];
  const number = notes.push(text);
  const attributes = {
    href: `#note-${number}`,
    id: `note-mark-${number}`,
    role: "doc-noteref",
    "aria-label": say.note(number),
  };
  return [paint.element("sup", {}, [paint.element("a", attributes, [paint.text(`${number}`)])])];
}

/** The notes under the text, each with a way back to its word. */
export function paintNotes<Output>(press: Press<Output>): Output[] {
  const { paint, notes } = press;
  if (notes.length === 0) return [];
  const rows = notes.map((text, at) => {
    const back = {
      href: `#note-mark-${at + 1}`,
      role: "doc-backlink",
      "aria-label": say.backToText(at + 1),
    };
    return paint.element("li", { id: `note-${at + 1}` }, [
      ...paintNote(text, press),
      paint.text(" "),
      paint.element("a", back, [paint.text("↑")]),
    ]);
  });
  const attributes = { class: "notes", role: "doc-endnotes", "aria-label": say.notes };
  return [paint.element("section", attributes, [paint.element("ol", {}, rows)])];
}

/** Sources are named by their address: it is a link. */
const paintNote = <Output>(text: string, press: Press<Output>): Output[] =>
  text.split(webAddress).flatMap((piece, at) => {
    const href = at % 2 === 1 ? safeHref(piece) : null;
    if (piece === "") return [];
    if (!href) return paintText(piece, press, false);
    return [
      press.paint.element("a", { href, rel: "noopener" }, [
        press.paint.element("bdi", {}, [press.paint.text(piece)]),
      ]),
    ];
  });

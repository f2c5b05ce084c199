import { Extension } from "@tiptap/core";
import { Fragment, type Mark, type Schema, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { cleanHtml } from "./clean-html";
import { LONG_HTML, pasteInPieces } from "./paste-in-pieces";
import { readPlainText } from "./plain-text";
import { isTooMuch } from "./put-in";
import { readDom } from "./read-dom";

declare module "@tiptap/core" {
  interface EditorEvents {
    /** Nothing was taken in; the clipboard still holds it. */
    pasteRefused: undefined;
    /** A long document is being read, or has been. */
    pasting: boolean;
  }
}

/** Word writes forty letters of HTML for one of text: beyond this no browser takes it in at once. */
const MOST_HTML = 30_000_000;
const MOST_TEXT = 2_000_000;

/** What this editor itself put into the clipboard. */
const isOwn = (html: string) => html.includes("data-pm-slice");

/** A few words pasted into bold ones are bold too. */
function sliceOf(schema: Schema, text: string, marks: readonly Mark[]): Slice {
  const blocks = readPlainText(text).map((block) => schema.nodeFromJSON(block));
  const [only, ...others] = blocks;
  const isLine = only?.type.name === "paragraph" && others.length === 0;
  const line = isLine ? only.content.content.map((run) => run.mark(marks)) : [];
  return Slice.maxOpen(Fragment.from(isLine ? only.copy(Fragment.from(line)) : blocks));
}

function isTooLong(clipboard: DataTransfer | null): boolean {
  if (!clipboard) return false;
  return (
    clipboard.getData("text/html").length > MOST_HTML || clipboard.getData("text/plain").length > MOST_TEXT
  );
}

/** The HTML of a long text from elsewhere; a picture alone may be as long, and is no text. */
function longWords(clipboard: DataTransfer | null): string | null {
  const html = clipboard?.getData("text/html") ?? "";
  if (html.length < LONG_HTML || isOwn(html)) return null;
  return clipboard?.getData("text/plain").trim() ? html : null;
}

/** Pasting: the structure and the words, in the house's own blocks, or nothing at all. */
export const Paste = Extension.create({
  name: "cleanPaste",
  addProseMirrorPlugins() {
    const { editor } = this;
    const refuse = () => {
      editor.emit("pasteRefused", undefined);
      return true;
    };
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (_view, event) => {
              if (isTooLong(event.clipboardData)) {
                event.preventDefault();
                return refuse();
              }
              const html = longWords(event.clipboardData);
              if (html === null || !editor.isEditable) return false;
              event.preventDefault();
              void pasteInPieces(editor, html).then((fit) => fit === "too-long" && refuse());
              return true;
            },
          },
          transformPastedHTML: (html) => (isOwn(html) ? html : cleanHtml(readDom(html))),
          clipboardTextParser: (text, $context) => sliceOf(editor.schema, text, $context.marks()),
          handlePaste: (view, _event, slice) => (isTooMuch(view, slice.content) ? refuse() : false),
        },
      }),
    ];
  },
});

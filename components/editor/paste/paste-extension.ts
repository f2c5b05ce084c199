import { Extension } from "@tiptap/core";
import { Fragment, type Schema, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { findExcess } from "@/newsroom/body/measure";
import { cleanHtml } from "./clean-html";
import { readPlainText } from "./plain-text";
import { readDom } from "./read-dom";

declare module "@tiptap/core" {
  interface EditorEvents {
    /** Nothing was taken in; the clipboard still holds it. */
    pasteRefused: undefined;
  }
}

/** Word writes forty letters of HTML for one of text: beyond this no browser takes it in at once. */
const MOST_HTML = 30_000_000;
const MOST_TEXT = 2_000_000;

/** What this editor itself put into the clipboard. */
const isOwn = (html: string) => html.includes("data-pm-slice");

function sliceOf(schema: Schema, text: string): Slice {
  const blocks = readPlainText(text).map((block) => schema.nodeFromJSON(block));
  return Slice.maxOpen(Fragment.from(blocks));
}

function isTooLong(clipboard: DataTransfer | null): boolean {
  if (!clipboard) return false;
  return (
    clipboard.getData("text/html").length > MOST_HTML || clipboard.getData("text/plain").length > MOST_TEXT
  );
}

/** Pasting: the structure and the words, in the house's own blocks, or nothing at all. */
export const Paste = Extension.create({
  name: "paste",
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
              if (!isTooLong(event.clipboardData)) return false;
              event.preventDefault();
              return refuse();
            },
          },
          transformPastedHTML: (html) => (isOwn(html) ? html : cleanHtml(readDom(html))),
          clipboardTextParser: (text) => sliceOf(editor.schema, text),
          handlePaste: (view, _event, slice) => {
            const content = [...(view.state.doc.toJSON().content ?? []), ...(slice.content.toJSON() ?? [])];
            return findExcess({ type: "doc", content }) ? refuse() : false;
          },
        },
      }),
    ];
  },
});

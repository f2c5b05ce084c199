import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import { blockMessages } from "./messages";

/** The mark of a footnote; its number is counted by the page. A press opens what it says. */
export class NoteView implements NodeView {
  readonly dom = document.createElement("sup");

  constructor(
    private node: Node,
    editor: Editor,
    getPos: () => number | undefined,
  ) {
    this.dom.className = "note-mark";
    this.dom.setAttribute("role", "img");
    this.dom.addEventListener("click", () => {
      if (editor.isEditable) editor.emit("block", { name: "footnote", pos: getPos() ?? null });
    });
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show();
    return true;
  }

  ignoreMutation = () => true;

  private show() {
    const said = `${blockMessages.names.footnote}: ${this.node.attrs.text ?? ""}`;
    this.dom.setAttribute("aria-label", said);
    this.dom.title = said;
  }
}

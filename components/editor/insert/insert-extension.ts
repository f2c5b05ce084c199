import { Extension } from "@tiptap/core";
import { type EditorState, Plugin } from "@tiptap/pm/state";

/** «/» is in datelines and dual months: it asks for a block only where nothing is written yet. */
export function isEmptyParagraph({ selection }: EditorState): boolean {
  const { $from, empty } = selection;
  return empty && $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
}

export const Insert = Extension.create({
  name: "insert",
  priority: 1_100,
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleTextInput: (view, _from, _to, text) => {
            if (text !== "/" || !isEmptyParagraph(view.state)) return false;
            editor.emit("tool", "slash");
            return true;
          },
        },
      }),
    ];
  },
});

import { Extension, resolveFocusPosition } from "@tiptap/core";

/**
 * The library's own command gives the text its focus a frame later; on a busy phone several letters fall into
 * that frame, and nobody would have them.
 */
export const FocusAtOnce = Extension.create({
  name: "focusAtOnce",
  addCommands() {
    return {
      focus:
        (position = null, { scrollIntoView = true } = {}) =>
        ({ editor, view, tr, dispatch }) => {
          if (!dispatch) return true;
          if (position !== false && !editor.isDestroyed) view.focus();
          const selection =
            position === null || position === false ? null : resolveFocusPosition(tr.doc, position);
          if (selection) tr.setSelection(selection);
          if (scrollIntoView) tr.scrollIntoView();
          return true;
        },
    };
  },
});

import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { afterPaint } from "../surface/after-paint";
import { letterAtCaret, letterOf } from "./letter-at-caret";

/** Fingers on glass and Apple's keyboards mend and replace words themselves, which only works on their own letters. */
const mendsItself = () =>
  matchMedia("(pointer: coarse)").matches || /Mac|iPhone|iPad|iPod/.test(navigator.platform);

/** The editor hears of a moved caret a moment after it has moved; until then only the browser knows where to write. */
function isWhereShown(view: EditorView): boolean {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  const isInText = (node: Node | null | undefined): node is Node => view.dom.contains(node ?? null);
  if (!isInText(anchorNode) || !isInText(focusNode)) return false;
  const { anchor, head } = view.state.selection;
  const isHead = view.posAtDOM(focusNode, focusOffset ?? 0) === head;
  return isHead && view.posAtDOM(anchorNode, anchorOffset ?? 0) === anchor;
}

/** The line one writes in may have left the window; looked at once the letter stands there. */
function keepInSight(view: EditorView): void {
  afterPaint(() => {
    if (view.isDestroyed) return;
    const { top, bottom } = view.coordsAtPos(view.state.selection.head);
    if (top < 0 || bottom > window.innerHeight) view.dispatch(view.state.tr.scrollIntoView());
  });
}

/**
 * Puts each letter into the text itself. The browser would put it into the page and have the text read back from
 * there: in a story of 5,000 words one millisecond of the seven a key takes.
 */
export const Letters = Extension.create({
  name: "letters",
  priority: 1,
  addProseMirrorPlugins: () => {
    const isLeft = typeof window === "undefined" || mendsItself();
    return isLeft
      ? []
      : [
          new Plugin({
            props: {
              handleKeyPress(view, event) {
                const letter = letterOf(event);
                const tr = letter && letterAtCaret(view.state, letter);
                if (!tr || !isWhereShown(view)) return false;
                const { from, to } = view.state.selection;
                const isTaken = view.someProp("handleTextInput", (take) =>
                  take(view, from, to, letter, () => tr),
                );
                if (!isTaken) view.dispatch(tr);
                keepInSight(view);
                return true;
              },
            },
          }),
        ];
  },
});

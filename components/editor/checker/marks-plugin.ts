import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { shortcutOf } from "../keys/shortcut-of";
import {
  applyMarks,
  findingAt,
  type Marks,
  marksKey,
  nextFrom,
  noMarks,
  open,
  placeNow,
} from "./marks-state";

export type MarksEvents = {
  /** The mouse rests on a finding, or on none. */
  onHover: (id: string | null) => void;
  /** The buttons of the open finding are wanted. */
  onEnter: () => void;
};

/** Puts the caret before a finding's words, in the middle of the screen, and opens what is said of them. */
export function goTo(view: EditorView, id: string): void {
  const place = placeNow(view.state, id);
  if (!place) return;
  view.dispatch(open(view.state, id).setSelection(TextSelection.create(view.state.doc, place.from)));
  markedElement(view, id)?.scrollIntoView({ block: "center" });
}

export const markedElement = (view: EditorView, id: string) =>
  view.dom.querySelector(`[data-finding="${CSS.escape(id)}"]`);

const step = (by: 1 | -1) => (view: EditorView) => {
  const next = nextFrom(view.state, by);
  if (next) goTo(view, next.id);
  return true;
};

const isOpen = (view: EditorView) => (marksKey.getState(view.state) ?? noMarks).open !== null;

function close(view: EditorView): boolean {
  if (!isOpen(view)) return false;
  view.dispatch(open(view.state, null));
  return true;
}

export function marksPlugin({ onHover, onEnter }: MarksEvents): Plugin<Marks> {
  const enter = (view: EditorView) => {
    const here = findingAt(view.state);
    if (!isOpen(view) && here) view.dispatch(open(view.state, here));
    if (isOpen(view)) onEnter();
    return true;
  };
  const keys = { F8: step(1), "Shift+F8": step(-1), "Ctrl+.": enter, Escape: close };
  return new Plugin<Marks>({
    key: marksKey,
    state: { init: () => noMarks, apply: (tr, marks) => applyMarks(marks, tr) },
    props: {
      decorations: (state) => (marksKey.getState(state) ?? noMarks).set,
      handleKeyDown: (view, event) => {
        const act = new Map(Object.entries(keys)).get(shortcutOf(event));
        if (!act?.(view)) return false;
        event.preventDefault();
        return true;
      },
      handleDOMEvents: {
        mouseover: (_view, { target }) => {
          const marked = target instanceof Element ? target.closest("[data-finding]") : null;
          onHover(marked?.getAttribute("data-finding") ?? null);
        },
        mouseleave: () => onHover(null),
      },
    },
  });
}

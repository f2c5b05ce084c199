import { closeHistory } from "@tiptap/pm/history";
import { type Fragment, Slice } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import { findExcess } from "@/newsroom/body/measure";

/** Whether it went in, was more than a story holds, or found no text to go into. */
export type Fit = "in" | "too-long" | "nowhere";

/** Whether the text and what is to be put in are together more than one story holds. */
export function isTooMuch({ state }: EditorView, added: Fragment): boolean {
  const content = [...(state.doc.toJSON().content ?? []), ...(added.toJSON() ?? [])];
  return findExcess({ type: "doc", content }) !== null;
}

/** Puts pasted blocks in place of a stretch of text, as one step of undo; the caret stays with what follows them. */
export function putIn(view: EditorView, pasted: Fragment, { from, to }: { from: number; to: number }): Fit {
  if (isTooMuch(view, pasted)) return "too-long";
  const put = view.state.tr.replaceRange(from, to, Slice.maxOpen(pasted));
  view.dispatch(closeHistory(put).scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
  return "in";
}

import type { Editor } from "@tiptap/core";
import type { Transaction } from "@tiptap/pm/state";
import { useEffect, useState } from "react";
import { useEditorState } from "../surface/use-editor-state";
import { findKey, goTo, nothing, search } from "./find-state";

/** What is looked for, where it stands, and a way to act on it; the marks on the text go with the bar. */
export function useFind(editor: Editor) {
  const [words, setWords] = useState(() => selectedWords(editor));
  const found = useEditorState({
    editor,
    selector: ({ editor: now }) => findKey.getState(now.state) ?? nothing,
  });
  useEffect(() => {
    editor.view.dispatch(search(editor.state, words));
    const first = goTo(editor.state, findKey.getState(editor.state)?.at ?? -1);
    if (first) editor.view.dispatch(first);
  }, [editor, words]);
  useEffect(() => () => leave(editor), [editor]);
  const act = (make: (state: Editor["state"]) => Transaction | null) => {
    const tr = make(editor.state);
    if (tr) editor.view.dispatch(tr);
  };
  return { words, setWords, found, act };
}

function selectedWords(editor: Editor): string {
  const { from, to } = editor.state.selection;
  const words = editor.state.doc.textBetween(from, to, "\n");
  return words.includes("\n") || words.length > 100 ? "" : words;
}

function leave(editor: Editor) {
  if (!editor.isDestroyed) editor.view.dispatch(search(editor.state, ""));
}

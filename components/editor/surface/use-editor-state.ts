import type { Editor } from "@tiptap/core";
import { useCallback, useRef, useSyncExternalStore } from "react";
import { afterPaint } from "./after-paint";
import { isSame } from "./is-same";

export type Selected<Value> = { editor: Editor; selector: (given: { editor: Editor }) => Value };

/** A part of the editor's state, read again after each change once that is painted: no letter waits for a button. */
export function useEditorState<Value>({ editor, selector }: Selected<Value>): Value {
  const last = useRef<{ value: Value }>(undefined);
  const read = () => {
    const value = selector({ editor });
    if (!last.current || !isSame(last.current.value, value)) last.current = { value };
    return last.current.value;
  };
  const subscribe = useCallback((tell: () => void) => hearChanges(editor, tell), [editor]);
  return useSyncExternalStore(subscribe, read, read);
}

function hearChanges(editor: Editor, tell: () => void): () => void {
  let isOver = false;
  let isAsked = false;
  const onTransaction = () => {
    if (isAsked) return;
    isAsked = true;
    afterPaint(() => {
      isAsked = false;
      if (!isOver && !editor.isDestroyed) tell();
    });
  };
  editor.on("transaction", onTransaction);
  return () => {
    isOver = true;
    editor.off("transaction", onTransaction);
  };
}

"use client";

import type { Editor } from "@tiptap/core";
import { Plus } from "lucide-react";
import { type RefObject, useLayoutEffect, useState } from "react";
import { useEditorState } from "../surface/use-editor-state";
import { isEmptyParagraph } from "./insert-extension";
import { insertMessages as say } from "./messages";

/** Beside the empty paragraph one is in. */
export function PlusButton({ editor, around }: { editor: Editor; around: RefObject<HTMLElement | null> }) {
  const [top, setTop] = useState<number | null>(null);
  const pos = useEditorState({
    editor,
    selector: ({ editor: now }) => (isEmptyParagraph(now.state) ? now.state.selection.from : null),
  });
  useLayoutEffect(() => {
    const frame = around.current?.getBoundingClientRect();
    if (pos === null || !frame || pos > editor.state.doc.content.size) return setTop(null);
    const line = editor.view.coordsAtPos(pos);
    setTop((line.top + line.bottom) / 2 - frame.top);
  }, [editor, pos, around]);
  if (top === null) return null;
  return (
    <button
      type="button"
      aria-label={say.plus}
      title={say.plus}
      aria-keyshortcuts="Control+/"
      style={{ top }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => editor.emit("tool", "insert")}
      className="absolute -start-4 z-[5] grid size-7 -translate-y-1/2 place-items-center rounded-full border border-hair bg-paper text-soft hover:text-ink sm:-start-8"
    >
      <Plus size={15} aria-hidden="true" />
    </button>
  );
}

import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import { useEditorState } from "../surface/use-editor-state";
import { marksPlugin } from "./marks-plugin";
import { marksKey } from "./marks-state";

/** Puts the marks of findings into the editor for as long as it lives, and says which one is asked about. */
export function useMarks(editor: Editor, onEnter: () => void) {
  const [hovered, setHovered] = useState<string | null>(null);
  const enter = useRef(onEnter);
  enter.current = onEnter;
  useEffect(() => {
    editor.registerPlugin(
      marksPlugin({ onHover: setHovered, onEnter: () => enter.current() }),
      (mine, others) => [mine, ...others],
    );
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(marksKey);
    };
  }, [editor]);
  const open = useEditorState({
    editor,
    selector: ({ editor: now }) => marksKey.getState(now.state)?.open ?? null,
  });
  return { hovered, open };
}

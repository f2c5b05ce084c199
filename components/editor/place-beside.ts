import type { Editor } from "@tiptap/core";
import { type CSSProperties, useLayoutEffect, useRef, useState } from "react";

const GAP = 4;
const MARGIN = 8;

/** Beside a place of the text: under it, over it where only there is room for its whole height; on the page always. */
export function usePlaceBeside(editor: Editor, pos: number) {
  const panel = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({ insetBlockStart: 0, insetInlineStart: MARGIN });
  useLayoutEffect(() => {
    const size = panel.current?.getBoundingClientRect();
    if (!size) return;
    const at = editor.view.coordsAtPos(Math.min(pos, editor.state.doc.content.size));
    const height = window.visualViewport?.height ?? window.innerHeight;
    const roomBelow = height - at.bottom - GAP - MARGIN;
    const roomAbove = at.top - GAP - MARGIN;
    const isBelow = size.height <= roomBelow || roomBelow >= roomAbove;
    const inline = Math.min(window.innerWidth - at.right, window.innerWidth - size.width - MARGIN);
    setPlace({
      ...(isBelow
        ? { insetBlockStart: at.bottom + GAP, maxBlockSize: Math.max(roomBelow, 160) }
        : { insetBlockEnd: window.innerHeight - at.top + GAP, maxBlockSize: roomAbove }),
      insetInlineStart: Math.max(MARGIN, inline),
    });
  }, [editor, pos]);
  return { panel, place };
}

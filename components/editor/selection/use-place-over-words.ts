import type { Editor } from "@tiptap/core";
import { type RefObject, useLayoutEffect } from "react";
import { placeBar } from "./place-bar";

/** Where fingers select, the system has handles and a menu of its own beside the words. */
const TOUCH = "(pointer: coarse)";

const edge = () => document.documentElement.clientWidth;

/** The toolbar sticks at the top; words behind it are not in sight. */
function topOfText(editor: Editor): number {
  const toolbar = editor.view.dom.closest("[data-field=body]")?.querySelector("[role=toolbar]");
  if (!toolbar || getComputedStyle(toolbar).visibility === "hidden") return 0;
  return Math.max(0, toolbar.getBoundingClientRect().bottom);
}

/** Under everything, over the keyboard of the phone. */
function placeAtFoot(frame: HTMLElement) {
  const seen = window.visualViewport;
  const hidden = seen ? window.innerHeight - seen.height - seen.offsetTop : 0;
  Object.assign(frame.style, {
    insetBlockStart: "auto",
    insetBlockEnd: `calc(${Math.max(0, hidden)}px + 0.5rem + env(safe-area-inset-bottom))`,
    insetInlineStart: `${Math.max(8, (edge() - frame.offsetWidth) / 2)}px`,
    visibility: "visible",
  });
}

function placeOver(frame: HTMLElement, editor: Editor, from: number, to: number) {
  const [first, last] = [editor.view.coordsAtPos(from), editor.view.coordsAtPos(to, -1)];
  const isOneLine = Math.abs(first.top - last.top) < 4;
  const text = editor.view.dom.getBoundingClientRect();
  const words = {
    top: Math.min(first.top, last.top),
    bottom: Math.max(first.bottom, last.bottom),
    start: edge() - (isOneLine ? first.right : text.right),
    end: edge() - (isOneLine ? last.left : text.left),
  };
  const room = { top: topOfText(editor), bottom: window.innerHeight, width: edge() };
  const place = placeBar(words, room, { width: frame.offsetWidth, height: frame.offsetHeight });
  Object.assign(
    frame.style,
    place
      ? { insetBlockStart: `${place.top}px`, insetInlineStart: `${place.start}px`, visibility: "visible" }
      : { visibility: "hidden" },
  );
}

/** Keeps the frame beside the words, however the page is scrolled or turned. */
export function usePlaceOverWords(
  frame: RefObject<HTMLElement | null>,
  editor: Editor,
  from: number,
  to: number,
): void {
  useLayoutEffect(() => {
    let asked = 0;
    const place = () => {
      const { current } = frame;
      if (!current || editor.isDestroyed || to > editor.state.doc.content.size) return;
      if (matchMedia(TOUCH).matches) placeAtFoot(current);
      else placeOver(current, editor, from, to);
    };
    const placeSoon = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(place);
    };
    place();
    const moved = ["scroll", "resize"] as const;
    for (const event of moved) {
      window.addEventListener(event, placeSoon, { capture: true, passive: true });
      window.visualViewport?.addEventListener(event, placeSoon);
    }
    return () => {
      cancelAnimationFrame(asked);
      for (const event of moved) {
        window.removeEventListener(event, placeSoon, { capture: true });
        window.visualViewport?.removeEventListener(event, placeSoon);
      }
    };
  }, [frame, editor, from, to]);
}

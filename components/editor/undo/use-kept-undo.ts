import type { Editor } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { type KeptHistory, readHistory, restoreHistory } from "./kept-history";
import { findHistory, keepHistory } from "./undo-journal";

/** Saving a text never waits longer than this for its history. */
const LONGEST_MS = 400;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Undo goes on where it was before the page was loaded again, if the text is still the same. */
export function useKeptUndo(accountId: number, storyId: number, editor: Editor | null) {
  const found = useRef<KeptHistory>(undefined);
  const restore = (now: Editor | null) => {
    const tr = now && found.current && restoreHistory(now.state, found.current);
    if (!now || !tr) return;
    found.current = undefined;
    now.view.dispatch(tr);
  };
  const keep = async (now: Editor | null): Promise<void> => {
    try {
      const history = now && readHistory(now.state);
      if (history && history.events.length > 0)
        await Promise.race([keepHistory(accountId, storyId, history), wait(LONGEST_MS)]);
    } catch {
      // A history that cannot be kept is only not there after the next loading.
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for once, when the text is there
  useEffect(() => {
    if (!editor) return;
    const leave = () => void keep(editor);
    window.addEventListener("pagehide", leave);
    findHistory(accountId, storyId).then(
      (history) => {
        found.current = history ?? undefined;
        if (!editor.isDestroyed) restore(editor);
      },
      () => {},
    );
    return () => window.removeEventListener("pagehide", leave);
  }, [editor]);
  return { keep, restore };
}

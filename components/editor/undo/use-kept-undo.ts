import type { Editor } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import { useEffect, useRef } from "react";
import { idle } from "@/components/desk/idle";
import { isEmpty, type KeptHistory, readHistory, restoreHistory, walkHistory } from "./kept-history";
import { findHistory, keepHistory } from "./undo-journal";

/** Saving a text never waits longer than this for its history. */
const LONGEST_MS = 1_000;
const IDLE_MS = 40;
/** As many steps back as a slow phone takes between two keys without anybody noticing. */
const AT_A_TIME = 8;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** While the hands rest, a few steps at a time. */
async function readInIdleTime(state: EditorState): Promise<KeptHistory | null> {
  const walk = walkHistory(state);
  for (let taken = 1; ; taken += 1) {
    if (taken % AT_A_TIME === 0) await idle(IDLE_MS);
    const step = walk.next();
    if (step.done) return step.value;
  }
}

/** Undo goes on where it was before the page was loaded again, if the text is still the same. */
export function useKeptUndo(accountId: number, storyId: number, editor: Editor | null) {
  const found = useRef<KeptHistory>(undefined);
  const restore = (now: Editor | null) => {
    const tr = now && found.current && restoreHistory(now.state, found.current);
    if (!now || !tr) return;
    found.current = undefined;
    now.view.dispatch(tr);
  };
  const put = async (history: KeptHistory | null) => {
    if (history && !isEmpty(history)) await keepHistory(accountId, storyId, history);
  };
  /** A history that cannot be kept is only not there after the next loading. */
  const keep = async (now: Editor | null): Promise<void> => {
    const kept = now && readInIdleTime(now.state).then(put);
    await Promise.race([kept, wait(LONGEST_MS)]).catch(() => {});
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for once, when the text is there
  useEffect(() => {
    if (!editor) return;
    const leave = () => {
      put(readHistory(editor.state)).catch(() => {});
    };
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

import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckedText } from "@/newsroom/style/types";
import type { Checked } from "./answers";
import { mark } from "./marks-state";
import { type Checker, openChecker } from "./open-checker";
import type { Style } from "./use-style";
import { blocksOf, textOf } from "./words-of-doc";

/** Not at every key: a writer in full flow is not interrupted. */
const PAUSE_MS = 400;

export type Lines = { headline: string; standfirst: string };

export const wordsNow = (editor: Editor, { headline, standfirst }: Lines): CheckedText => ({
  headline,
  paragraphs: [standfirst, ...blocksOf(editor.state.doc).map(({ node }) => textOf(node))],
});

/** Checks the story after every pause and marks what is found; the text never waits for it. */
export function useChecks(editor: Editor, lines: Lines, { style, refresh }: Style) {
  const [checked, setChecked] = useState<(Checked & { text: CheckedText }) | null>(null);
  const [isSlow, setSlow] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const checker = useRef<Checker>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = useRef({ lines, style });
  now.current = { lines, style };

  const check = useCallback(async () => {
    const { lines: current, style: rules } = now.current;
    if (!rules || !checker.current || editor.isDestroyed) return;
    const nodes = blocksOf(editor.state.doc).map(({ node }) => node);
    const text = wordsNow(editor, current);
    const answer = await checker.current.check({ text, ignored: rules.ignored }, rules.rules);
    if (editor.isDestroyed || rules !== now.current.style) return;
    setFailed(answer === null);
    if (!answer) return;
    setChecked({ ...answer, text });
    editor.view.dispatch(mark(editor.state, nodes, answer.findings));
  }, [editor]);

  const checkSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (editor.isDestroyed || editor.view.composing) return checkSoon();
      refresh();
      void check();
    }, PAUSE_MS);
  }, [editor, check, refresh]);

  useEffect(() => {
    const opened = openChecker(() => setSlow(true));
    checker.current = opened;
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) checkSoon();
    };
    editor.on("transaction", onTransaction);
    return () => {
      clearTimeout(timer.current);
      editor.off("transaction", onTransaction);
      opened.close();
    };
  }, [editor, checkSoon]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other rules or exceptions mean another check
  useEffect(() => void check(), [check, style]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: so do other words over the text
  useEffect(checkSoon, [checkSoon, lines.headline, lines.standfirst]);

  return { checked, isSlow, hasFailed, checker, check };
}

export type Checks = ReturnType<typeof useChecks>;

import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { useEffect, useRef, useState } from "react";
import { changeOf } from "./change-of";
import { goTo } from "./marks-plugin";
import { fix, fixRounds, type Marked } from "./marks-state";
import { type Checks, type Lines, wordsNow } from "./use-checks";
import type { Style } from "./use-style";

export type FixesOptions = {
  editor: Editor;
  lines: Lines;
  style: Style;
  checks: Checks;
  onLines: (changed: Partial<Lines>) => void;
};

type Undo = { before: Lines; after: Lines; isInBody: boolean };

/** Somebody who goes on typing while all is being fixed is asked again, so many times. */
const TRIES = 3;

const lineOf = ({ paragraph }: Marked): keyof Lines | null =>
  paragraph === "headline" ? "headline" : paragraph === 0 ? "standfirst" : null;

/** What can be done about findings: go there, fix one, fix all, take that back. */
export function useFixes({ editor, lines, style, checks, onLines }: FixesOptions) {
  const [undo, setUndo] = useState<Undo | null>(null);
  const now = useRef(lines);
  now.current = lines;
  useEffect(() => {
    const forget = () => setUndo(null);
    editor.on("update", forget);
    return () => {
      editor.off("update", forget);
    };
  }, [editor]);

  const go = (finding: Marked) => {
    const line = lineOf(finding);
    if (line) return selectIn(line, finding);
    editor.view.focus();
    goTo(editor.view, finding.id);
  };
  const fixOne = (finding: Marked, words: string) => {
    const line = lineOf(finding);
    if (line) {
      const { from, to, insert } = changeOf(finding, words);
      if (lines[line].slice(finding.from, finding.to) !== finding.found) return;
      return onLines({ [line]: lines[line].slice(0, from) + insert + lines[line].slice(to) });
    }
    const tr = fix(editor.state, finding.id, words);
    if (tr) dispatchAlone(editor, tr);
  };
  const fixAll = async () => {
    for (let left = TRIES; left > 0; left -= 1) {
      const [{ doc }, before] = [editor.state, now.current];
      const fixed = await ask(before);
      if (!fixed || editor.isDestroyed) return;
      if (editor.state.doc !== doc || !areSame(now.current, before)) continue;
      const tr = fixRounds(editor.state, fixed.rounds);
      const [standfirst = ""] = fixed.text.paragraphs;
      const after = { headline: fixed.text.headline ?? "", standfirst };
      if (tr.docChanged) dispatchAlone(editor, tr);
      if (!areSame(before, after)) onLines(after);
      return setUndo({ before, after, isInBody: tr.docChanged });
    }
  };
  const ask = async (current: Lines) =>
    style.style &&
    (await checks.checker.current?.fix(
      { text: wordsNow(editor, current), ignored: style.style.ignored },
      style.style.rules,
    ));
  const takeBack = () => {
    if (undo?.isInBody) editor.commands.undo();
    if (undo && areSame(now.current, undo.after)) onLines(undo.before);
    setUndo(null);
  };
  return { go, fixOne, fixAll, undo, takeBack };
}

export type Fixes = ReturnType<typeof useFixes>;

/** In a step of its own, whatever was typed just before or is typed just after. */
function dispatchAlone(editor: Editor, tr: Editor["state"]["tr"]) {
  editor.view.dispatch(tr);
  editor.view.dispatch(closeHistory(editor.state.tr));
}

const areSame = (one: Lines, other: Lines) =>
  one.headline === other.headline && one.standfirst === other.standfirst;

function selectIn(line: keyof Lines, { from, to }: Marked) {
  const field = document.getElementById(line);
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.setSelectionRange(from, to);
}

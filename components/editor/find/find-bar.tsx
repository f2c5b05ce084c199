"use client";

import type { Transaction } from "@tiptap/pm/state";
import { type Editor, useEditorState } from "@tiptap/react";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { plural } from "@/newsroom/arabic/plural";
import { type Found, findKey, goTo, nothing, replaceAll, replaceOne, search, step } from "./find-state";
import { foundForms, findMessages as say } from "./messages";

const countOf = ({ matches, at }: Found) =>
  matches.length > 1
    ? `${at + 1} من ${plural(matches.length, foundForms)}`
    : plural(matches.length, foundForms);

export type FindBarProps = {
  editor: Editor;
  field: "find" | "replace";
  onClose: () => void;
};

/** Under the text while it is searched; Enter goes on, Shift+Enter back, Escape returns to the text. */
export function FindBar({ editor, field, onClose }: FindBarProps) {
  const [words, setWords] = useState(() => selectedWords(editor));
  const [replacement, setReplacement] = useState("");
  const wordsField = useRef<HTMLInputElement>(null);
  const replacementField = useRef<HTMLInputElement>(null);
  const found = useEditorState({
    editor,
    selector: ({ editor: now }) => findKey.getState(now.state) ?? nothing,
  });
  const act = (make: (state: Editor["state"]) => Transaction | null) => {
    const tr = make(editor.state);
    if (tr) editor.view.dispatch(tr);
  };
  useEffect(() => {
    editor.view.dispatch(search(editor.state, words));
  }, [editor, words]);
  useEffect(() => {
    const target = field === "replace" ? replacementField : wordsField;
    target.current?.focus();
    target.current?.select();
  }, [field]);
  useEffect(() => () => leave(editor), [editor]);

  const onKeyDown = (event: KeyboardEvent) => {
    const isReplacing = event.target === replacementField.current;
    if (event.key === "Escape") {
      onClose();
      const { at } = found;
      act((state) => goTo(state, at));
      editor.commands.focus();
    } else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      if (isReplacing) act((state) => replaceOne(state, replacement));
      else act((state) => step(state, event.shiftKey ? -1 : 1));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const hasNone = found.matches.length === 0;
  return (
    <search
      aria-label={say.bar}
      onKeyDown={onKeyDown}
      className="sticky bottom-2 z-20 mt-3 flex flex-wrap items-center gap-2 rounded-lg border border-edge bg-raised p-2 shadow-lg"
    >
      <input
        ref={wordsField}
        className="box min-w-32 flex-1"
        aria-label={say.words}
        placeholder={say.words}
        value={words}
        maxLength={200}
        onChange={(event) => setWords(event.target.value)}
      />
      <p role="status" className="min-w-24 text-center text-soft">
        {words.trim() === "" ? "" : countOf(found)}
      </p>
      <button
        type="button"
        className="button quiet"
        disabled={hasNone}
        aria-label={say.before}
        title={say.before}
        onClick={() => act((state) => step(state, -1))}
      >
        <ChevronUp size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button quiet"
        disabled={hasNone}
        aria-label={say.next}
        title={say.next}
        onClick={() => act((state) => step(state, 1))}
      >
        <ChevronDown size={18} aria-hidden="true" />
      </button>
      <input
        ref={replacementField}
        className="box min-w-32 flex-1"
        aria-label={say.replacement}
        placeholder={say.replacement}
        value={replacement}
        maxLength={500}
        onChange={(event) => setReplacement(event.target.value)}
      />
      <button
        type="button"
        className="button"
        disabled={hasNone}
        onClick={() => act((state) => replaceOne(state, replacement))}
      >
        {say.replace}
      </button>
      <button
        type="button"
        className="button"
        disabled={hasNone}
        onClick={() => act((state) => replaceAll(state, replacement))}
      >
        {say.replaceAll}
      </button>
      <button
        type="button"
        className="button quiet"
        aria-label={say.close}
        title={say.close}
        onClick={onClose}
      >
        <X size={18} aria-hidden="true" />
      </button>
    </search>
  );
}

function selectedWords(editor: Editor): string {
  const { from, to } = editor.state.selection;
  const words = editor.state.doc.textBetween(from, to, "\n");
  return words.includes("\n") || words.length > 100 ? "" : words;
}

/** The marks on the text go with the bar. */
function leave(editor: Editor) {
  if (!editor.isDestroyed) editor.view.dispatch(search(editor.state, ""));
}

"use client";

import type { Editor } from "@tiptap/core";
import { type FormEvent, type KeyboardEvent, useEffect, useId, useState } from "react";
import { limits } from "@/newsroom/body/limits";
import { usePlaceBeside } from "../../place-beside";
import { typeOf } from "../containers";
import type { PieceDialogProps } from "../embed/embed-dialog";
import { blockMessages, noteMessages as say } from "../messages";

/** What a footnote says, written beside its mark. A note without words is none. */
export function NotePanel({ editor, pos, onClose }: PieceDialogProps) {
  const [at] = useState(() => pos ?? editor.state.selection.to);
  const stored: unknown = pos === null ? null : editor.state.doc.nodeAt(pos)?.attrs.text;
  const [text, setText] = useState(`${stored ?? ""}`);
  const { panel, place } = usePlaceBeside(editor, at);
  const id = useId();
  useEffect(() => panel.current?.querySelector("textarea")?.focus(), [panel]);
  const leave = (words: string) => {
    onClose();
    editor.view.focus();
    putNote(editor, { pos, at, text: words.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnter = event.key === "Enter" && !event.nativeEvent.isComposing;
    if (event.key === "Escape") leave(`${stored ?? ""}`);
    else if (isEnter && event.target instanceof HTMLTextAreaElement) leave(text);
    else return;
    event.preventDefault();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    leave(text);
  };
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={say.title}
      style={place}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) leave(text);
      }}
      className="fixed z-30 w-[min(22rem,calc(100vw-1rem))] overflow-y-auto rounded-lg border border-edge bg-raised p-3 shadow-xl"
    >
      <form onSubmit={submit} className="grid gap-2">
        <label htmlFor={id} className="field-label">
          {say.text}
        </label>
        <textarea
          id={id}
          rows={3}
          className="box"
          value={text}
          maxLength={limits.footnote}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value.replace(/[\r\n]+/g, " "))}
        />
        <p id={`${id}-hint`} className="field-label">
          {say.hint}
        </p>
        <div className="flex flex-wrap gap-2">
          <button type="submit" className="button primary">
            {say.save}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => leave(pos === null ? "" : `${stored ?? ""}`)}
          >
            {blockMessages.cancel}
          </button>
          {pos === null ? null : (
            <button type="button" className="button quiet" onClick={() => leave("")}>
              {say.remove}
            </button>
          )}
        </div>
      </form>
    </div>
  );
}

type Note = { pos: number | null; at: number; text: string };

function putNote({ state, view }: Editor, { pos, at, text }: Note) {
  const tr = state.tr;
  const node = pos === null ? null : state.doc.nodeAt(pos);
  if (pos !== null && node?.type.name === "footnote") {
    if (text === "") tr.delete(pos, pos + 1);
    else if (text !== node.attrs.text) tr.setNodeMarkup(pos, null, { text });
  } else if (text !== "" && at <= state.doc.content.size && state.doc.resolve(at).parent.inlineContent)
    tr.insert(at, typeOf(state, "footnote").create({ text }));
  if (tr.docChanged) view.dispatch(tr.scrollIntoView());
}

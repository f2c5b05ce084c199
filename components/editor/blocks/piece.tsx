"use client";

import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { shortcutOf } from "../keys/shortcut-of";
import type { PieceViewProps } from "../surface/piece-view";
import { goToParagraphAt } from "./containers";
import { blockMessages as say } from "./messages";
import { ownControls } from "./own-controls";

export type PieceProps = {
  view: PieceViewProps;
  name: string;
  className?: string;
  /** Buttons under it while it is selected; one that removes it comes after them. */
  tools?: ReactNode;
  children: ReactNode;
};

/** A block handled as a whole: what readers get of it, and its tools while it is selected. */
export function Piece({ view, name, className = "", tools, children }: PieceProps) {
  const { editor, getPos, selected } = view;
  /** Whoever is in a field of a block has it selected. */
  const select = () => {
    const pos = getPos();
    if (pos === undefined || selected || !editor.isEditable) return;
    editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, pos)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of the text, no fields of a form
    <div
      className={`block-piece whitespace-normal ${className}`}
      role="group"
      aria-label={name}
      onFocus={select}
      onClick={(event: MouseEvent) => {
        select();
        if (event.target instanceof Element && !event.target.closest(ownControls)) editor.view.focus();
      }}
      onKeyDown={(event: KeyboardEvent) => leaveByKey(event, view)}
    >
      {children}
      {selected && editor.isEditable ? (
        <div className="block-bar" role="toolbar" aria-label={`${say.tools}: ${name}`}>
          {tools}
          <button type="button" onClick={() => removePiece(view)}>
            {say.remove}
          </button>
        </div>
      ) : null}
    </div>
  );
}

function removePiece({ editor, getPos, node }: PieceViewProps) {
  const pos = getPos();
  if (pos === undefined) return;
  const tr = editor.state.tr.delete(pos, pos + node.nodeSize);
  editor.view.dispatch(goToParagraphAt(tr, pos));
  editor.view.focus();
}

const isField = (target: EventTarget) => target instanceof HTMLElement && target.dataset.field !== undefined;

/** Out of the fields by the keys that lead through the text; undo and redo are the text's. */
function leaveByKey(event: KeyboardEvent, { editor, getPos, node }: PieceViewProps) {
  const pos = getPos();
  if (pos === undefined || event.nativeEvent.isComposing) return;
  const inField = isField(event.target);
  if (event.key === "Escape") editor.view.focus();
  else if (event.key === "Enter" && inField) {
    editor.view.dispatch(goToParagraphAt(editor.state.tr, pos + node.nodeSize));
    editor.view.focus();
  } else if (!inField || !undoByKey(event, editor)) return;
  event.preventDefault();
  event.stopPropagation();
}

function undoByKey({ nativeEvent }: KeyboardEvent, editor: Editor): boolean {
  const keys = shortcutOf(nativeEvent);
  if (keys === "Ctrl+Z") return editor.commands.undo();
  return keys === "Ctrl+Y" || keys === "Ctrl+Shift+Z" ? editor.commands.redo() : false;
}

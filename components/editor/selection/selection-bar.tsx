"use client";

import { type Editor, isTextSelection } from "@tiptap/core";
import { type RefObject, useEffect, useRef, useState } from "react";
import { ButtonRow } from "../button-row";
import { toolbarMessages } from "../messages";
import { useEditorState } from "../surface/use-editor-state";
import { type ToolbarButton, toolbarGroups } from "../toolbar-buttons";
import { usePlaceOverWords } from "./use-place-over-words";

const names = ["bold", "italic", "link", "heading2", "heading3", "quote", "bulletList"];
const buttons = toolbarGroups.flat().filter(({ name }) => names.includes(name));
const order = ({ name }: ToolbarButton) => names.indexOf(name);
const groups = [buttons.sort((one, other) => order(one) - order(other))];

export type SelectionBarProps = { editor: Editor; bar: RefObject<HTMLDivElement | null> };

/** Beside the words one has selected; not while they are still being chosen with the mouse. */
export function SelectionBar({ editor, bar }: SelectionBarProps) {
  const [isInside, setInside] = useState(false);
  const isChoosing = useChoosing(editor);
  const words = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const { selection } = now.state;
      if (!isTextSelection(selection) || selection.empty || now.view.composing) return null;
      return { from: selection.from, to: selection.to, isFocused: now.isFocused };
    },
  });
  if (!words || isChoosing || !(words.isFocused || isInside)) return null;
  return <Placed editor={editor} from={words.from} to={words.to} bar={bar} onFocusInside={setInside} />;
}

type PlacedProps = SelectionBarProps & {
  from: number;
  to: number;
  onFocusInside: (isInside: boolean) => void;
};

function Placed({ editor, from, to, bar, onFocusInside }: PlacedProps) {
  const frame = useRef<HTMLDivElement>(null);
  usePlaceOverWords(frame, editor, from, to);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears whether the toolbar inside has the focus
    <div
      ref={frame}
      className="fixed z-20"
      onFocus={() => onFocusInside(true)}
      onBlur={() => onFocusInside(false)}
      onMouseDown={(event) => event.preventDefault()}
    >
      <ButtonRow
        editor={editor}
        groups={groups}
        label={toolbarMessages.selection}
        row={bar}
        className="flex rounded-lg border border-edge bg-raised p-0.5 shadow-lg"
      />
    </div>
  );
}

/** Whether the mouse is still held that chooses the words. */
function useChoosing(editor: Editor): boolean {
  const [isChoosing, setChoosing] = useState(false);
  useEffect(() => {
    const { dom } = editor.view;
    const begin = (event: PointerEvent) => setChoosing(event.pointerType === "mouse" && event.button === 0);
    const end = () => setChoosing(false);
    dom.addEventListener("pointerdown", begin);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
    return () => {
      dom.removeEventListener("pointerdown", begin);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
    };
  }, [editor]);
  return isChoosing;
}

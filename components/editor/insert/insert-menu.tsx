"use client";

import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { usePlaceBeside } from "../place-beside";
import { filterChoices, type InsertChoice, insertChoices } from "./insert-choices";
import { insertMessages as say } from "./messages";
import { isWithheld } from "./withheld-extension";

export type InsertMenuProps = {
  editor: Editor;
  /** Where «/» called it, leaving it writes the «/». */
  isSlash: boolean;
  onClose: () => void;
};

/** At the caret: type to narrow, arrows to choose, Enter to put it in, Escape to leave. */
export function InsertMenu({ editor, isSlash, onClose }: InsertMenuProps) {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const { panel, place } = usePlaceBeside(editor, editor.state.selection.from);
  const id = useId();
  const offered = insertChoices.filter(({ name }) => !isWithheld(editor, name));
  const choices = filterChoices(offered, typed);
  useEffect(() => field.current?.focus(), []);

  const leave = () => {
    onClose();
    const chain = editor.chain().focus();
    if (isSlash && typed === "") chain.insertContent("/").run();
    else chain.run();
  };
  const choose = (choice: InsertChoice | undefined) => {
    if (!choice) return;
    onClose();
    choice.insert(editor);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt((at + 1) % Math.max(1, choices.length));
    else if (event.key === "ArrowUp") setAt((at - 1 + choices.length) % Math.max(1, choices.length));
    else if (event.key === "Enter") choose(choices[at]);
    else if (event.key === "Escape" || event.key === "Tab") leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const optionId = (index: number) => `${id}-${index}`;
  return (
    <div
      ref={panel}
      style={place}
      className="fixed z-30 flex w-56 flex-col rounded-lg border border-edge bg-raised p-1 shadow-xl"
    >
      <input
        ref={field}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={choices.length > 0 ? optionId(at) : undefined}
        aria-label={say.filter}
        placeholder={say.filter}
        className="box w-full shrink-0"
        value={typed}
        maxLength={40}
        onBlur={onClose}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={say.menu}
        className="mt-1 max-h-72 min-h-0 overflow-y-auto"
      >
        {choices.map((choice, index) => (
          <div
            key={choice.name}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(choice);
            }}
            ref={index === at ? showWhole : undefined}
            className="rounded px-2 py-1.5 pointer-coarse:py-2.5 hover:bg-wash aria-selected:bg-ink aria-selected:text-paper"
          >
            {choice.label}
          </div>
        ))}
      </div>
      {choices.length === 0 ? (
        <p role="status" className="px-2 py-1.5 text-soft">
          {say.none}
        </p>
      ) : null}
    </div>
  );
}

const showWhole = (option: HTMLElement | null) => option?.scrollIntoView({ block: "nearest" });

"use client";

import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { toolbarMessages } from "./messages";
import { useEditorState } from "./surface/use-editor-state";
import type { ToolbarButton } from "./toolbar-buttons";

export type ButtonRowProps = {
  editor: Editor;
  groups: ToolbarButton[][];
  label: string;
  row: RefObject<HTMLDivElement | null>;
  className: string;
};

/** One stop of the Tab key; arrows go along it, left being onward; Escape leads back to the text. */
export function ButtonRow({ editor, groups, label, row, className }: ButtonRowProps) {
  const all = groups.flat();
  const [at, setAt] = useState(0);
  const shown = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      on: all.map((button) => button.isOn?.(now) ?? null),
      possible: all.map((button) => button.isPossible?.(now) ?? true),
    }),
  });
  const go = (index: number) => {
    setAt(index);
    row.current?.querySelectorAll<HTMLElement>("button")[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Record<string, number> = {
      ArrowLeft: (at + 1) % all.length,
      ArrowRight: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const target = targets[event.key];
    if (target !== undefined) go(target);
    else if (event.key === "Escape") editor.commands.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={row}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      aria-orientation="horizontal"
      onKeyDown={onKeyDown}
      className={className}
    >
      {groups.map((group) => (
        <div key={group[0]?.name} className="flex">
          {group.map((button) => {
            const index = all.indexOf(button);
            return (
              <Button
                key={button.name}
                button={button}
                isOn={shown.on[index] ?? null}
                isPossible={shown.possible[index] ?? true}
                tabIndex={index === at ? 0 : -1}
                onFocus={() => setAt(index)}
                onPress={() => button.press(editor)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

type ButtonProps = {
  button: ToolbarButton;
  isOn: boolean | null;
  isPossible: boolean;
  tabIndex: number;
  onFocus: () => void;
  onPress: () => void;
};

function Button({ button, isOn, isPossible, tabIndex, onFocus, onPress }: ButtonProps) {
  const name = toolbarMessages[button.name];
  const Icon = button.icon;
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-pressed={isOn ?? undefined}
      aria-disabled={!isPossible || undefined}
      aria-keyshortcuts={button.keys}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => isPossible && onPress()}
      className="grid size-9 place-items-center rounded text-soft hover:bg-wash hover:text-ink aria-disabled:opacity-45 aria-pressed:bg-ink aria-pressed:text-paper"
    >
      <Icon size={17} aria-hidden="true" className={isMirrored(button.name) ? "rtl:-scale-x-100" : ""} />
    </button>
  );
}

const isMirrored = (name: ToolbarButton["name"]) =>
  ["bulletList", "orderedList", "quote", "undo", "redo", "paragraph"].includes(name);

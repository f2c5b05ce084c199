"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useModal } from "../dialog";
import { type Command, filterCommands, listCommands } from "./commands";
import { commandGroups, paletteMessages as say } from "./messages";
import { useFoundStories } from "./use-found-stories";

/** Everything one can do here and everywhere one can go: type to narrow, arrows to choose, Enter to do it. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [all] = useState(listCommands);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const router = useRouter();
  const dialog = useModal();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const stories = useFoundStories(typed, (path) => router.push(path));
  const rows = [...filterCommands(all, typed), ...stories.rows];

  useEffect(() => {
    list.current?.querySelector(`[data-row="${at}"]`)?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const choose = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const most = Math.max(1, rows.length);
    const page = 8;
    const targets: Record<string, number> = {
      ArrowDown: (at + 1) % most,
      ArrowUp: (at - 1 + most) % most,
      PageDown: Math.min(at + page, most - 1),
      PageUp: Math.max(at - page, 0),
    };
    const target = targets[event.key];
    if (target !== undefined) setAt(target);
    else if (event.key === "Enter") choose(rows[at]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      dir="rtl"
      aria-label={say.title}
      onPointerDown={(event) => event.target === dialog.current && onClose()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={onClose}
      className="mx-auto mt-[min(12vh,6rem)] w-[calc(100%-1.5rem)] max-w-xl overflow-hidden rounded-lg border border-edge bg-raised text-ink shadow-xl outline-none backdrop:bg-[rgb(0_0_0/0.35)]"
    >
      <div className="flex max-h-[min(70dvh,34rem)] flex-col">
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={rows.length > 0 ? `${id}-${at}` : undefined}
          aria-label={say.field}
          placeholder={say.hint}
          autoComplete="off"
          maxLength={80}
          value={typed}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          className="w-full border-b border-hair bg-transparent px-4 py-3 text-base outline-none"
        />
        <div
          ref={list}
          role="listbox"
          id={`${id}-list`}
          aria-label={say.list}
          className="overflow-y-auto p-1.5"
        >
          {rows.map((command, index) => (
            <Row
              key={command.name}
              command={command}
              id={`${id}-${index}`}
              index={index}
              isChosen={index === at}
              onChoose={() => choose(command)}
            />
          ))}
        </div>
        <p
          role="status"
          className={rows.length === 0 || stories.isLooking ? "px-4 pb-3 text-soft" : "sr-only"}
        >
          {stories.isLooking ? say.looking : rows.length === 0 ? say.none : ""}
        </p>
      </div>
    </dialog>
  );
}

type RowProps = { command: Command; id: string; index: number; isChosen: boolean; onChoose: () => void };

function Row({ command, id, index, isChosen, onChoose }: RowProps) {
  return (
    <div
      id={id}
      data-row={index}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={() => {}}
      className="flex items-center gap-3 rounded px-2.5 py-1.5 hover:bg-wash aria-selected:bg-ink aria-selected:text-paper"
    >
      <span className="min-w-0 flex-1 truncate leading-relaxed">{command.label}</span>
      <span className="shrink-0 text-[0.8125rem] opacity-75">
        {command.note ?? commandGroups[command.group]}
      </span>
      {command.keys ? (
        <kbd dir="ltr" className="shrink-0 font-sans text-[0.75rem] opacity-75 max-sm:hidden">
          {command.keys}
        </kbd>
      ) : null}
    </div>
  );
}

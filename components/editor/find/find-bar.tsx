"use client";

import type { Editor } from "@tiptap/core";
import { ChevronDown, ChevronUp, type LucideIcon, X } from "lucide-react";
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { plural } from "@/newsroom/arabic/plural";
import { shortcutOf } from "../keys/shortcut-of";
import { type Found, replaceAll, replaceOne, step } from "./find-state";
import { foundForms, findMessages as say } from "./messages";
import { useFind } from "./use-find";

export type FindBarProps = {
  editor: Editor;
  field: "find" | "replace";
  onClose: () => void;
};

/** Under the text while it is searched; Enter goes on, Shift+Enter back, Escape returns to the text. */
export function FindBar({ editor, field, onClose }: FindBarProps) {
  const { words, setWords, found, act } = useFind(editor);
  const [replacement, setReplacement] = useState("");
  const fields = { find: useRef<HTMLInputElement>(null), replace: useRef<HTMLInputElement>(null) };
  const asked = fields[field];
  useEffect(() => {
    asked.current?.focus();
    asked.current?.select();
  }, [asked]);

  /** The caret stays behind the words found: the next key must not replace them. */
  const close = () => {
    onClose();
    editor.chain().setTextSelection(editor.state.selection.to).focus().run();
  };
  const replace = () => act((state) => replaceOne(state, replacement));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isEnter = event.key === "Enter" && event.target instanceof HTMLInputElement;
    if (event.key === "Escape") close();
    else if (shortcutOf(event.nativeEvent) === "Ctrl+F") fields.find.current?.select();
    else if (isEnter && event.target === fields.replace.current) replace();
    else if (isEnter) act((state) => step(state, event.shiftKey ? -1 : 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const none = found.matches.length === 0;
  return (
    <search
      aria-label={say.bar}
      onKeyDown={onKeyDown}
      className="sticky bottom-2 z-20 mt-3 flex flex-wrap items-center gap-2 rounded-lg border border-edge bg-raised p-2 shadow-lg"
    >
      <Field name={say.words} value={words} field={fields.find} onChange={setWords} />
      <p role="status" className="min-w-20 text-center text-soft">
        {words.trim() === "" ? "" : countOf(found)}
      </p>
      <Sign name={say.before} icon={ChevronUp} disabled={none} onPress={() => act((now) => step(now, -1))} />
      <Sign name={say.next} icon={ChevronDown} disabled={none} onPress={() => act((now) => step(now, 1))} />
      <Field name={say.replacement} value={replacement} field={fields.replace} onChange={setReplacement} />
      <button type="button" className="button" disabled={none} onClick={replace}>
        {say.replace}
      </button>
      <button
        type="button"
        className="button"
        disabled={none}
        onClick={() => act((state) => replaceAll(state, replacement))}
      >
        {say.replaceAll}
      </button>
      <Sign name={say.close} icon={X} onPress={close} />
    </search>
  );
}

const countOf = ({ matches, at }: Found) => {
  const all = plural(matches.length, foundForms);
  return matches.length > 1 ? `${at + 1} من ${all}` : all;
};

type FieldProps = {
  name: string;
  value: string;
  field: RefObject<HTMLInputElement | null>;
  onChange: (value: string) => void;
};

const Field = ({ name, value, field, onChange }: FieldProps) => (
  <input
    ref={field}
    className="box min-w-24 flex-1"
    aria-label={name}
    placeholder={name}
    value={value}
    maxLength={200}
    onChange={(event) => onChange(event.target.value)}
  />
);

type SignProps = { name: string; icon: LucideIcon; disabled?: boolean; onPress: () => void };

const Sign = ({ name, icon: Icon, disabled, onPress }: SignProps) => (
  <button
    type="button"
    className="button quiet"
    disabled={disabled}
    aria-label={name}
    title={name}
    onClick={onPress}
  >
    <Icon size={18} aria-hidden="true" />
  </button>
);

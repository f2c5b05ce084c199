"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Suggestions } from "@/components/editor/suggestions";
import { mentionAt, offered } from "./mentions";
import { remarkMessages as say } from "./messages";
import type { Colleague } from "./types";

export type MentionAreaProps = {
  label: string;
  value: string;
  colleagues: Colleague[];
  onChange: (value: string) => void;
  onSend: () => void;
};

/** Where a remark is written: «@» offers colleagues who may read the story, Ctrl+Enter sends. */
export function MentionArea({ label, value, colleagues, onChange, onSend }: MentionAreaProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [calling, setCalling] = useState<{ from: number; typed: string } | null>(null);
  const [at, setAt] = useState(0);
  const options = calling ? offered(calling.typed, colleagues) : [];
  const isOpen = options.length > 0;

  const look = () => {
    const { current } = area;
    const next = current && mentionAt(current.value, current.selectionStart);
    if (next?.typed !== calling?.typed) setAt(0);
    setCalling(next);
  };
  const choose = (index: number) => {
    const option = options[index];
    if (!option || !calling || !area.current) return;
    const before = `${value.slice(0, calling.from)}@${option.name} `;
    onChange(before + value.slice(area.current.selectionStart));
    setCalling(null);
    requestAnimationFrame(() => area.current?.setSelectionRange(before.length, before.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSend();
    else if (!isOpen) return;
    else if (step) setAt((at + step + options.length) % options.length);
    else if (event.key === "Enter" || event.key === "Tab") choose(at);
    else if (event.key === "Escape") setCalling(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="relative">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        rows={3}
        dir="rtl"
        maxLength={2_000}
        className="box field-sizing-content max-h-60"
        value={value}
        placeholder={say.mentionHint}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
        onChange={(event) => {
          onChange(event.target.value);
          look();
        }}
        onKeyDown={onKeyDown}
        onClick={look}
        onBlur={() => setCalling(null)}
      />
      <Suggestions id={id} label={say.mentions} options={options} at={at} onChoose={choose} />
    </div>
  );
}

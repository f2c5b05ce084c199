"use client";

import { useEffect, useState } from "react";
import type { PieceViewProps } from "../surface/piece-view";

export type LineFieldProps = {
  /** What the block keeps; none is null. */
  stored: string | null;
  label: string;
  placeholder?: string;
  most: number;
  className?: string;
  /** Whether Tab stops here. */
  isStop: boolean;
  readOnly: boolean;
  onWrite: (words: string | null) => void;
};

/** The field of one attribute of a block. */
export const lineOf = (view: PieceViewProps, attribute: string) => ({
  stored: view.node.attrs[attribute] as string | null,
  isStop: view.selected,
  readOnly: !view.editor.isEditable,
  onWrite: (words: string | null) => view.updateAttributes({ [attribute]: words }),
});

/** Words that belong to a block, written where they stand; none is null. */
export function LineField({ stored, label, placeholder, most, className = "", ...field }: LineFieldProps) {
  const [words, setWords] = useState(stored ?? "");
  useEffect(() => {
    setWords((before) => (before.trim() === (stored ?? "").trim() ? before : (stored ?? "")));
  }, [stored]);
  return (
    <textarea
      data-field
      rows={1}
      aria-label={label}
      placeholder={placeholder ?? label}
      value={words}
      maxLength={most}
      tabIndex={field.isStop ? 0 : -1}
      readOnly={field.readOnly}
      onChange={(event) => {
        const written = event.target.value.replace(/[\r\n]+/g, " ");
        setWords(written);
        field.onWrite(written.trim() === "" ? null : written);
      }}
      className={`field-sizing-content w-full resize-none bg-transparent outline-none ${className}`}
    />
  );
}

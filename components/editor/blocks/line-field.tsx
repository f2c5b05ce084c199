"use client";

import type { NodeViewProps } from "@tiptap/react";
import { useEffect, useState } from "react";

export type LineFieldProps = {
  view: NodeViewProps;
  /** The attribute it writes. */
  attribute: string;
  label: string;
  placeholder?: string;
  most: number;
  className?: string;
};

/** Words that belong to a block, written where they stand; none is null. */
export function LineField({ view, attribute, label, placeholder, most, className = "" }: LineFieldProps) {
  const stored: unknown = view.node.attrs[attribute];
  const [words, setWords] = useState(`${stored ?? ""}`);
  useEffect(() => {
    setWords((before) => (before.trim() === `${stored ?? ""}`.trim() ? before : `${stored ?? ""}`));
  }, [stored]);
  return (
    <textarea
      data-field
      rows={1}
      aria-label={label}
      placeholder={placeholder ?? label}
      value={words}
      maxLength={most}
      tabIndex={view.selected ? 0 : -1}
      readOnly={!view.editor.isEditable}
      onChange={(event) => {
        const written = event.target.value.replace(/[\r\n]+/g, " ");
        setWords(written);
        view.updateAttributes({ [attribute]: written.trim() === "" ? null : written });
      }}
      className={`field-sizing-content w-full resize-none bg-transparent outline-none ${className}`}
    />
  );
}

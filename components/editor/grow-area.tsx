"use client";

import type { KeyboardEvent } from "react";

export type GrowAreaProps = {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  className: string;
  readOnly: boolean;
  problem?: string | undefined;
  placeholder?: string;
  /** Where Enter goes: these fields are lines, not paragraphs. */
  onEnter?: () => void;
};

const grid = "[grid-area:1/1] whitespace-pre-wrap break-words";

/** A line that grows with what is written in it; its label stands above it. */
export function GrowArea(props: GrowAreaProps) {
  const { id, label, value, onChange, maxLength, className, readOnly, problem, placeholder } = props;
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    props.onEnter?.();
  };
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <div className={`grid rounded border-b pb-1.5 border-hair focus-within:border-accent ${className}`}>
        <div aria-hidden="true" className={`invisible ${grid}`}>{`${value} `}</div>
        <textarea
          id={id}
          rows={1}
          value={value}
          maxLength={maxLength}
          readOnly={readOnly}
          placeholder={placeholder}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => onChange(event.target.value.replace(/[\r\n]+/g, " "))}
          onKeyDown={goOn}
          className={`w-full resize-none overflow-hidden bg-transparent outline-none ${grid}`}
        />
      </div>
      <FieldProblem id={id} problem={problem} />
    </div>
  );
}

export function FieldProblem({ id, problem }: { id: string; problem: string | undefined }) {
  return problem ? (
    <p id={`${id}-problem`} className="field-problem">
      {problem}
    </p>
  ) : null;
}

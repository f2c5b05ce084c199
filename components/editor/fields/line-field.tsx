"use client";

import { LengthNote } from "./length-note";

export type LineFieldProps = {
  id: string;
  label: string;
  value: string;
  placeholder: string;
  longest: number;
  best: number;
  readOnly: boolean;
  isLong?: boolean;
  onChange: (value: string) => void;
};

/** A line for another place than the page, and how much of it that place shows. */
export function LineField(props: LineFieldProps) {
  const { id, label, value, placeholder, longest, best, readOnly, isLong = false, onChange } = props;
  const common = {
    id,
    className: "box",
    value,
    placeholder,
    maxLength: longest,
    readOnly,
    "aria-describedby": `${id}-length`,
  };
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {isLong ? (
        <textarea
          {...common}
          rows={3}
          onChange={(event) => onChange(event.target.value.replace(/[\r\n]+/g, " "))}
        />
      ) : (
        <input {...common} onChange={(event) => onChange(event.target.value)} />
      )}
      <LengthNote id={`${id}-length`} text={value || placeholder} best={best} />
    </div>
  );
}

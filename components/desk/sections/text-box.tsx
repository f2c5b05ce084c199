import { useId } from "react";

export type TextBoxProps = { label: string; name: string; value?: string; most: number; isNeeded?: boolean };

export function TextBox({ label, name, value, most, isNeeded = false }: TextBoxProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input id={id} name={name} className="box" required={isNeeded} maxLength={most} defaultValue={value} />
    </div>
  );
}

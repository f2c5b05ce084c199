import { FieldProblem } from "../grow-area";

export type ChoiceProps = {
  id: string;
  label: string;
  value: string;
  empty?: string;
  options: (readonly [string, string])[] | string[][];
  disabled: boolean;
  problem?: string | undefined;
  onChange: (value: string) => void;
};

/** One of a few, by its name. */
export function Choice({ id, label, value, empty, options, disabled, problem, onChange }: ChoiceProps) {
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select
        id={id}
        className="box"
        value={value}
        disabled={disabled}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {empty ? <option value="">{empty}</option> : null}
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <FieldProblem id={id} problem={problem} />
    </div>
  );
}

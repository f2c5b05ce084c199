import type { Severity } from "@/newsroom/style/types";
import { severityLabels } from "./messages";

export type SeverityChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  any?: string;
  name?: string;
  disabled?: boolean;
  onChange: (value: Value) => void;
};

export function SeverityChoice<Value extends Severity | "">(props: SeverityChoiceProps<Value>) {
  const { label, value, any, name, disabled, onChange } = props;
  return (
    <select
      className="box w-auto"
      aria-label={label}
      name={name}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value as Value)}
    >
      {any ? <option value="">{any}</option> : null}
      {Object.entries(severityLabels).map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  );
}

const tones = { advice: "bg-blue", warning: "bg-amber", blocks: "bg-accent" } as const;

export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span className="flex items-center gap-1.5 whitespace-nowrap text-[0.8125rem]">
      <span aria-hidden="true" className={`size-2 rounded-full ${tones[severity]}`} />
      {severityLabels[severity]}
    </span>
  );
}

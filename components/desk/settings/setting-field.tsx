import type { SettingField as Field } from "./types";

type Props = { field: Field; value: string; problem: string | undefined };

/** One setting with what it means; what is wrong with it stands under it. */
export function SettingField({ field, value, problem }: Props) {
  const id = `setting-${field.name}`;
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {field.label}
      </label>
      <Control field={field} value={value} id={id} isWrong={problem !== undefined} />
      <p id={`${id}-hint`} className="mt-1 text-soft text-sm">
        {field.hint}
      </p>
      {problem ? (
        <p id={`${id}-problem`} className="mt-1 text-accent text-sm">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

function Control({ field, value, id, isWrong }: Omit<Props, "problem"> & { id: string; isWrong: boolean }) {
  const common = {
    id,
    name: field.name,
    defaultValue: value,
    "aria-invalid": isWrong || undefined,
    "aria-describedby": isWrong ? `${id}-hint ${id}-problem` : `${id}-hint`,
  };
  if (field.kind === "line")
    return <input {...common} type="text" dir="ltr" maxLength={300} className="box" />;
  if (field.kind === "lines")
    return <textarea {...common} dir="ltr" rows={field.isList ? 4 : 6} className="box font-mono text-sm" />;
  return (
    <select {...common} className="box">
      {field.options.map(([option, label]) => (
        <option key={option} value={option}>
          {label}
        </option>
      ))}
    </select>
  );
}

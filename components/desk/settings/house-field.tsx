import type { AuthorLink } from "@/db/types";
import { LinkFields } from "../profile/link-fields";
import type { HouseField as Field } from "./types";

type Props = { field: Field; value: unknown; zones: readonly string[]; problem: string | undefined };

/** One setting of the house with what it means; what is wrong with it stands under it. */
export function HouseField({ field, value, zones, problem }: Props) {
  const id = `setting-${field.name}`;
  const notes = (
    <>
      <p id={`${id}-hint`} className="mt-1 text-soft text-sm">
        {field.hint}
      </p>
      {problem && field.kind !== "links" ? (
        <p id={`${id}-problem`} className="mt-1 text-accent text-sm">
          {problem}
        </p>
      ) : null}
    </>
  );
  const common = {
    id,
    name: field.name,
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": problem ? `${id}-hint ${id}-problem` : `${id}-hint`,
  };
  if (field.kind === "links")
    return (
      <div>
        <LinkFields legend={field.label} links={value as AuthorLink[]} most={12} problem={problem} />
        {notes}
      </div>
    );
  if (field.kind === "ticks") return <Ticks field={field} chosen={value as string[]} notes={notes} />;
  if (field.kind === "flag")
    return (
      <div>
        <label className="flex items-center gap-2">
          <input
            {...common}
            type="checkbox"
            className="size-4 accent-accent"
            defaultChecked={value === true}
          />
          {field.label}
        </label>
        {notes}
      </div>
    );
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {field.label}
      </label>
      <Control field={field} value={String(value)} zones={zones} common={common} />
      {notes}
    </div>
  );
}

type TicksProps = { field: Extract<Field, { kind: "ticks" }>; chosen: string[]; notes: React.ReactNode };

const Ticks = ({ field, chosen, notes }: TicksProps) => (
  <fieldset>
    <legend className="field-label">{field.label}</legend>
    <div className="mt-1 flex flex-wrap gap-x-4">
      {field.options.map(([value, label]) => (
        <label key={value} className="flex min-h-8 items-center gap-1.5">
          <input
            type="checkbox"
            name={field.name}
            value={value}
            defaultChecked={chosen.includes(value)}
            className="size-4 accent-accent"
          />
          {label}
        </label>
      ))}
    </div>
    {notes}
  </fieldset>
);

type ControlProps = Pick<Props, "field" | "zones"> & { value: string; common: Record<string, unknown> };

function Control({ field, value, zones, common }: ControlProps) {
  if (field.kind === "text")
    return <textarea {...common} rows={4} className="box" maxLength={field.most} defaultValue={value} />;
  if (field.kind === "line" || field.kind === "email") {
    const isMail = field.kind === "email";
    return (
      <input
        {...common}
        type={isMail ? "email" : "text"}
        dir={isMail ? "ltr" : "auto"}
        className="box"
        maxLength={field.most}
        defaultValue={value}
      />
    );
  }
  const options = field.kind === "choice" ? field.options : zones.map((zone) => [zone, zone] as const);
  return (
    <select {...common} className="box" defaultValue={value}>
      {options.map(([option, label]) => (
        <option key={option} value={option}>
          {label}
        </option>
      ))}
    </select>
  );
}

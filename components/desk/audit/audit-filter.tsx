import Form from "next/form";
import Link from "next/link";
import { everyAct, auditMessages as say } from "./messages";
import type { AuditQuery } from "./types";

type Props = { people: { id: number; name: string }[]; query: AuditQuery };

const acts = Object.entries(everyAct).toSorted(([, one], [, other]) => one.localeCompare(other, "ar"));

/** A plain form that asks by address. */
export function AuditFilter({ people, query }: Props) {
  return (
    <Form
      action="/desk/admin/audit"
      aria-label={say.filters}
      className="my-4 grid grid-cols-2 items-end gap-2 sm:flex sm:flex-wrap"
    >
      <Choice name="who" label={say.who} value={query.who}>
        <option value="">{say.anyone}</option>
        <option value="clock">{say.clock}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice name="act" label={say.what} value={query.act}>
        <option value="">{say.anything}</option>
        {acts.map(([act, name]) => (
          <option key={act} value={act}>
            {name}
          </option>
        ))}
      </Choice>
      <Field name="story" label={say.story} value={query.story} pattern="[0-9]*" inputMode="numeric" />
      <Field name="from" label={say.from} value={query.from} type="date" />
      <Field name="to" label={say.to} value={query.to} type="date" />
      <button type="submit" className="button">
        {say.apply}
      </button>
      {Object.values(query).some((value) => value !== "") ? (
        <Link href="/desk/admin/audit" prefetch={false} className="button quiet">
          {say.clear}
        </Link>
      ) : null}
    </Form>
  );
}

type Named = { name: string; label: string; value: string };

const Choice = ({ name, label, value, children }: Named & { children: React.ReactNode }) => (
  <label className="min-w-0">
    <span className="field-label">{label}</span>
    <select name={name} defaultValue={value} className="box sm:max-w-56">
      {children}
    </select>
  </label>
);

type FieldProps = Named & Pick<React.ComponentProps<"input">, "type" | "pattern" | "inputMode">;

const Field = ({ label, value, ...field }: FieldProps) => (
  <label className="min-w-0 sm:w-36">
    <span className="field-label">{label}</span>
    <input {...field} dir="ltr" maxLength={15} defaultValue={value} className="box" />
  </label>
);

import { useId } from "react";
import type { Role } from "@/db/types";
import { roleNames } from "../messages";
import { accountMessages as say } from "./messages";
import type { DeskName } from "./types";

export type ReachFieldsProps = {
  offered: readonly Role[];
  desks: DeskName[];
  roles?: Role[];
  deskIds?: number[];
  problems: { field: string; message: string }[];
};

/** The roles and desks of somebody. */
export function ReachFields({ offered, desks, roles = [], deskIds = [], problems }: ReachFieldsProps) {
  return (
    <>
      <Choices legend={say.roles} problem={problemOf(problems, "roles")}>
        {offered.map((role) => (
          <Tick key={role} name="roles" value={role} label={roleNames[role]} isOn={roles.includes(role)} />
        ))}
      </Choices>
      {desks.length > 0 ? (
        <Choices legend={say.desks} hint={say.desksHint} problem={problemOf(problems, "deskIds")}>
          {desks.map(({ id, name }) => (
            <Tick key={id} name="deskIds" value={String(id)} label={name} isOn={deskIds.includes(id)} />
          ))}
        </Choices>
      ) : null}
    </>
  );
}

export const problemOf = (problems: ReachFieldsProps["problems"], name: string) =>
  problems.find(({ field }) => field === name)?.message;

type ChoicesProps = { legend: string; hint?: string; problem: string | undefined; children: React.ReactNode };

function Choices({ legend, hint, problem, children }: ChoicesProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={problem ? id : undefined}>
      <legend className="field-label">{legend}</legend>
      {hint ? <p className="text-[0.8125rem] text-soft">{hint}</p> : null}
      <div className="mt-1 flex flex-wrap gap-x-4">{children}</div>
      {problem ? (
        <p id={id} className="field-problem">
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

type TickProps = { name: string; value: string; label: string; isOn: boolean };

const Tick = ({ name, value, label, isOn }: TickProps) => (
  <label className="flex min-h-8 items-center gap-1.5">
    <input type="checkbox" name={name} value={value} defaultChecked={isOn} className="size-4 accent-accent" />
    {label}
  </label>
);

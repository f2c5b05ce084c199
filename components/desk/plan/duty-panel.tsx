"use client";

import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { DutyShift } from "@/db/types";
import { Panel } from "../panel";
import { type Answered, askNewsroom, type Refused } from "./ask-newsroom";
import { planMessages as say, shiftNames } from "./messages";
import { Refusal } from "./refusal";

export type DutyPanelProps = {
  day: string;
  rows: { id: number; shift: DutyShift; person: { id: number; name: string } }[];
  /** Who can be put on the list; empty for whoever only reads it. */
  people: { id: number; name: string }[];
};

/** Who is on the desk today; editors and the chief write the list. */
export function DutyPanel({ day, rows, people }: DutyPanelProps) {
  const router = useRouter();
  const [refused, setRefused] = useState<Refused | null>(null);
  const settle = (answer: Answered) => {
    setRefused(answer.isDone ? null : answer);
    router.refresh();
  };
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const duty = { day, shift: typed.get("shift"), accountId: Number(typed.get("person")) };
    settle(await askNewsroom("/api/desk/duty", "POST", duty));
  };
  const mayEdit = people.length > 0;
  const form = (
    <form onSubmit={add} className="flex flex-wrap items-center gap-2">
      <select name="person" required defaultValue="" aria-label={say.dutyPerson} className="box w-auto">
        <option value="" disabled>
          {say.dutyPerson}
        </option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
      <select name="shift" defaultValue="morning" aria-label={say.dutyShift} className="box w-auto">
        {Object.entries(shiftNames).map(([shift, name]) => (
          <option key={shift} value={shift}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {say.dutyAdd}
      </button>
    </form>
  );
  return (
    <Panel title={say.duty} count={rows.length + Number(mayEdit)} hidesCount>
      {rows.length === 0 ? <li className="px-3 py-2 text-soft sm:px-4">{say.dutyEmpty}</li> : null}
      {rows.map((row) => (
        <li key={row.id} className="flex items-center gap-2 px-3 py-1 sm:px-4">
          <span className="font-bold">{row.person.name}</span>
          <span className="text-soft">{shiftNames[row.shift]}</span>
          {mayEdit ? (
            <button
              type="button"
              className="button quiet ms-auto min-h-7"
              aria-label={`${say.dutyRemove} ${row.person.name}`}
              onClick={async () => settle(await askNewsroom(`/api/desk/duty/${row.id}`, "DELETE"))}
            >
              <X size={14} aria-hidden="true" />
            </button>
          ) : null}
        </li>
      ))}
      {mayEdit ? (
        <li className="grid gap-2 px-3 py-2 sm:px-4">
          {form}
          {refused ? <Refusal refused={refused} /> : null}
        </li>
      ) : null}
    </Panel>
  );
}

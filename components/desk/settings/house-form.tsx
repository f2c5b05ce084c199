"use client";

import { type FormEvent, useState } from "react";
import type { House } from "@/db/types";
import { problemOf } from "../accounts/reach-fields";
import { RefusalLine } from "../accounts/refusal-line";
import { useAsk } from "../accounts/use-ask";
import { HouseField } from "./house-field";
import { settingOf } from "./house-groups";
import { settingsMessages as say } from "./messages";
import { houseOf } from "./read-house";
import type { HouseGroup } from "./types";

type Props = { group: HouseGroup; house: House; version: number; zones: readonly string[] };

/** A group is saved by itself; what was typed stays when it is refused. */
export function HouseForm({ group, house, version, zones }: Props) {
  const [isSaved, setSaved] = useState(false);
  const { refused, isBusy, ask } = useAsk();
  const problems = refused?.problems ?? [];
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSaved(false);
    const changes = houseOf(group, new FormData(event.currentTarget));
    setSaved(await ask("/api/desk/settings", "PATCH", { version, house: changes }));
  };
  return (
    <form onSubmit={send} aria-labelledby={`group-${group.id}`} className="grid gap-4 px-3 py-4 sm:px-4">
      <div>
        <h2 id={`group-${group.id}`} className="font-bold text-lg">
          {group.title}
        </h2>
        <p className="text-soft">{group.lead}</p>
      </div>
      {group.fields.map((field) => (
        <HouseField
          key={field.name}
          field={field}
          value={settingOf(house, field)}
          zones={zones}
          problem={
            problemOf(problems, field.name) ??
            (field.kind === "zone" ? problemOf(problems, "calendar") : undefined)
          }
        />
      ))}
      <RefusalLine refused={refused} />
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="button primary" disabled={isBusy}>
          {say.save}
        </button>
        <p role="status" className="text-sm">
          {isSaved ? say.saved : null}
        </p>
      </div>
    </form>
  );
}

"use client";

import { type FormEvent, startTransition, useActionState } from "react";
import type { Discovery } from "@/db/types";
import { settingsMessages as say } from "./messages";
import { SettingField } from "./setting-field";
import type { Save, SettingsGroup } from "./types";

type Props = { group: SettingsGroup; discovery: Discovery; version: number; home: string; save: Save };

const textOf = (value: string | string[]) => (Array.isArray(value) ? value.join("\n") : value);

/** A group is saved by itself; what was typed stays when it is refused. */
export function GroupForm({ group, discovery, version, home, save }: Props) {
  const [state, act, isBusy] = useActionState(save, { isSaved: false, refused: null });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => act(form));
  };
  const problemOf = (name: string) => state.refused?.problems.find(({ field }) => field === name)?.message;
  return (
    <form onSubmit={send} aria-labelledby={`group-${group.id}`} className="grid gap-4 px-3 py-4 sm:px-4">
      <input type="hidden" name="version" value={version} />
      <div>
        <h2 id={`group-${group.id}`} className="font-bold text-lg">
          {group.title}
        </h2>
        <p className="text-soft">{group.lead}</p>
      </div>
      {group.fields.map((field) => (
        <SettingField
          key={field.name}
          field={field}
          value={textOf(discovery[field.name])}
          problem={problemOf(field.name)}
        />
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="button primary" disabled={isBusy}>
          {say.save}
        </button>
        <a href={home + group.file} target="_blank" rel="noreferrer" className="text-soft text-sm underline">
          {say.open}
        </a>
        <p role="status" className="text-sm">
          {isBusy ? null : state.isSaved ? say.saved : state.refused?.message}
        </p>
      </div>
    </form>
  );
}

"use client";

import { builtInNames, stylePageMessages as say } from "./messages";
import { SeverityChoice } from "./severity-choice";
import type { Act, BuiltInRule } from "./types";
import { useAct } from "./use-act";

/** The rules that come with the product: how grave each is here, or that it is silent. */
export function BuiltInRules({ rules, tune }: { rules: BuiltInRule[]; tune: Act }) {
  return (
    <section aria-labelledby="built-in">
      <h2 id="built-in" className="scroll-mt-4 text-lg font-bold">
        {say.builtIn}
      </h2>
      <p className="text-soft">{say.builtInLead}</p>
      <ul className="mt-3 divide-y divide-hair rounded-lg border border-hair bg-raised">
        {rules.map((rule) => (
          <Row key={rule.rule} rule={rule} tune={tune} />
        ))}
      </ul>
    </section>
  );
}

function Row({ rule, tune }: { rule: BuiltInRule; tune: Act }) {
  const { answer, isBusy, send } = useAct(tune);
  const name = builtInNames[rule.rule];
  const change = (changed: Partial<BuiltInRule>) => send(formOf({ ...rule, ...changed }));
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2">
      <p className={`min-w-0 flex-1 basis-56 ${rule.isActive ? "" : "text-soft"}`}>{name}</p>
      <label className="flex min-h-9 items-center gap-2 whitespace-nowrap">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={rule.isActive}
          disabled={isBusy}
          aria-label={`${say.isActive}: ${name}`}
          onChange={(event) => change({ isActive: event.target.checked })}
        />
        <span aria-hidden="true" className="text-[0.8125rem] text-soft">
          {say.isActive}
        </span>
      </label>
      <SeverityChoice
        label={`${say.severity}: ${name}`}
        value={rule.severity}
        disabled={isBusy || !rule.isActive}
        onChange={(severity) => change({ severity })}
      />
      {answer ? (
        <p role="alert" className="basis-full text-accent">
          {answer.message}
        </p>
      ) : null}
    </li>
  );
}

function formOf({ rule, severity, isActive, version }: BuiltInRule): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ rule, severity, version: String(version) }))
    form.set(name, value);
  if (isActive) form.set("isActive", "yes");
  return form;
}

"use client";

import { ArrowDown, ArrowUp, PenLine, RotateCcw, X } from "lucide-react";
import type { ReactNode } from "react";
import { useAct } from "../style/use-act";
import { checklistMessages as say } from "./messages";
import type { ChecklistActs, ChecklistItem } from "./types";

export type CheckLineProps = {
  item: ChecklistItem;
  isFirst: boolean;
  isLast: boolean;
  acts: ChecklistActs;
  onEdit: () => void;
};

/** One item of the checklist: changed, moved among its neighbours, taken off and put back. */
export function CheckLine({ item, isFirst, isLast, acts, onEdit }: CheckLineProps) {
  const moving = useAct(acts.move);
  const turning = useAct(acts.setActive);
  const isBusy = moving.isBusy || turning.isBusy;
  const answer = moving.answer ?? turning.answer;
  const formOf = (given: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ id: String(item.id), ...given })) form.set(name, value);
    return form;
  };
  const turn = () => turning.send(formOf({ isActive: item.isActive ? "" : "yes" }));
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2 sm:px-4">
      <div className="min-w-0 flex-1 basis-56">
        <p className="break-words">
          {item.label}
          {item.isRequired ? (
            <b className="ms-2 rounded-sm border border-edge px-1 text-[0.75rem]">{say.required}</b>
          ) : null}
        </p>
        <p className="text-[0.8125rem] text-soft">{say.kinds[item.kind]}</p>
        {answer ? (
          <p role="alert" className="font-bold text-accent">
            {answer.message}
          </p>
        ) : null}
      </div>
      <div className="flex">
        {item.isActive ? (
          <>
            <Tool
              name={say.up}
              label={item.label}
              isOff={isFirst || isBusy}
              onPress={() => moving.send(formOf({ way: "up" }))}
            >
              <ArrowUp size={16} aria-hidden="true" />
            </Tool>
            <Tool
              name={say.down}
              label={item.label}
              isOff={isLast || isBusy}
              onPress={() => moving.send(formOf({ way: "down" }))}
            >
              <ArrowDown size={16} aria-hidden="true" />
            </Tool>
            <Tool name={say.edit} label={item.label} isOff={isBusy} onPress={onEdit}>
              <PenLine size={16} aria-hidden="true" />
            </Tool>
          </>
        ) : null}
        <Tool
          name={item.isActive ? say.remove : say.restore}
          label={item.label}
          isOff={isBusy}
          onPress={turn}
        >
          {item.isActive ? <X size={16} aria-hidden="true" /> : <RotateCcw size={16} aria-hidden="true" />}
        </Tool>
      </div>
    </li>
  );
}

type ToolProps = { name: string; label: string; isOff: boolean; onPress: () => void; children: ReactNode };

function Tool({ name, label, isOff, onPress, children }: ToolProps) {
  return (
    <button type="button" className="button quiet" title={name} disabled={isOff} onClick={onPress}>
      {children}
      <span className="sr-only">
        {name}: {label}
      </span>
    </button>
  );
}

"use client";

import { Check as CheckIcon, CircleAlert, CircleCheck } from "lucide-react";
import Link from "next/link";
import { type RefObject, useOptimistic, useState, useTransition } from "react";
import { When, type WhenProps } from "@/components/desk/when";
import { ProblemList } from "@/components/editor/moves/problem-list";
import type { Problem } from "@/components/editor/types";
import { readinessMessages as say } from "./messages";
import { StyleReport } from "./style-report";
import type { Check, ReviewAbilities, StyleFound } from "./types";
import type { Send } from "./use-review";

export type ReadinessProps = {
  /** What stands between the story and its approval; null once it is approved. */
  obstacles: Problem[] | null;
  checks: Check[];
  missing: Problem[];
  style: StyleFound;
  /** Where the text is written. */
  storyPath: string;
  abilities: ReviewAbilities;
  clock: Omit<WhenProps, "date">;
  send: Send;
  frame: RefObject<HTMLElement | null>;
};

/** What has to be seen to before the story is approved, and before it goes out. */
export function Readiness(props: ReadinessProps) {
  const { obstacles, checks, missing, abilities, clock, send, frame } = props;
  return (
    <section
      ref={frame}
      tabIndex={-1}
      aria-label={say.title}
      className="scroll-mt-20 rounded-lg border border-hair bg-raised p-3 outline-offset-2"
    >
      {obstacles ? <Obstacles obstacles={obstacles} /> : null}
      <div className="flex items-center justify-between gap-2">
        <h2 className="font-bold">{say.checklist}</h2>
        {abilities.manageChecks ? (
          <Link
            href="/desk/style/checklists"
            prefetch={false}
            className="text-[0.8125rem] underline underline-offset-4"
          >
            {say.edit}
          </Link>
        ) : null}
      </div>
      {checks.length === 0 ? <p className="text-soft">{say.noChecks}</p> : null}
      <ul className="mt-1 grid gap-1">
        {checks.map((check) => (
          <Item key={check.id} check={check} mayCheck={abilities.check} clock={clock} send={send} />
        ))}
      </ul>
      <StyleReport style={props.style} clock={clock} />
      {missing.length > 0 ? (
        <div className="mt-3 border-t border-hair pt-2">
          <h2 className="font-bold">{say.missing}</h2>
          <ProblemList problems={missing} writing={props.storyPath} />
        </div>
      ) : null}
    </section>
  );
}

function Obstacles({ obstacles }: { obstacles: Problem[] }) {
  if (obstacles.length === 0)
    return (
      <p className="mb-3 flex items-center gap-1.5 border-b border-hair pb-2 font-bold text-green">
        <CircleCheck size={17} aria-hidden="true" />
        {say.clear}
      </p>
    );
  return (
    <div className="mb-3 border-b border-hair pb-2">
      <h2 className="flex items-center gap-1.5 font-bold text-accent">
        <CircleAlert size={17} aria-hidden="true" />
        {say.obstacles}
      </h2>
      <ul className="list-disc ps-5">
        {obstacles.map(({ field, message }) => (
          <li key={field}>{message}</li>
        ))}
      </ul>
    </div>
  );
}

type ItemProps = { check: Check; mayCheck: boolean; clock: Omit<WhenProps, "date">; send: Send };

function Item({ check, mayCheck, clock, send }: ItemProps) {
  const [isMet, setMet] = useOptimistic(check.isMet);
  const [isBusy, start] = useTransition();
  const [refusal, setRefusal] = useState<string | null>(null);
  const turn = () =>
    start(async () => {
      setMet(!isMet);
      setRefusal(await send({ method: "PUT", path: "checks", body: { check: check.id, isDone: !isMet } }));
    });
  if (check.kind !== "ticked") return <Computed check={check} />;
  return (
    <li>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          className="mt-1 size-4 shrink-0 accent-(--green)"
          checked={isMet}
          disabled={!mayCheck || isBusy}
          onChange={turn}
        />
        <Label check={check} />
      </label>
      {check.tickedBy && check.tickedAt ? (
        <p className="ps-6 text-[0.8125rem] text-soft">
          {check.tickedBy} · <When date={check.tickedAt} {...clock} />
          {check.isOutdated ? <b className="text-amber"> · {say.outdated}</b> : null}
        </p>
      ) : null}
      {refusal ? (
        <p role="alert" className="ps-6 font-bold text-accent">
          {refusal}
        </p>
      ) : null}
    </li>
  );
}

function Computed({ check }: { check: Check }) {
  const Icon = check.isMet ? CheckIcon : CircleAlert;
  return (
    <li className="flex items-start gap-2">
      <Icon
        size={16}
        aria-hidden="true"
        className={`mt-1 shrink-0 ${check.isMet ? "text-green" : "text-amber"}`}
      />
      <div>
        <p>
          <span className="sr-only">
            {say.byText}، {check.isMet ? say.met : say.unmet}:{" "}
          </span>
          <Label check={check} />
        </p>
        {check.fault ? <p className="text-[0.8125rem] text-soft">{check.fault}</p> : null}
      </div>
    </li>
  );
}

function Label({ check: { label, isRequired } }: { check: Check }) {
  return (
    <span>
      {label}
      {isRequired ? (
        <b className="ms-1.5 rounded-sm border border-edge px-1 text-[0.75rem]">{say.required}</b>
      ) : null}
    </span>
  );
}

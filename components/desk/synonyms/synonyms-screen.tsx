"use client";

import Link from "next/link";
import { useRef } from "react";
import type { Act } from "../style/types";
import { useAct } from "../style/use-act";
import { synonymsMessages as say } from "./messages";

export type SynonymGroup = { id: number; version: number; words: string[] };

export type SynonymsScreenProps = {
  groups: SynonymGroup[];
  acts: { add: Act; remove: Act };
  /** What a reader finds with these words now. */
  tried: { typed: string; headlines: string[] };
};

/** The words that find one another, kept by the chief, beside a place to try them. */
export function SynonymsScreen({ groups, acts, tried }: SynonymsScreenProps) {
  return (
    <div className="px-3 py-4 sm:px-6 lg:py-6">
      <h1 className="text-2xl font-bold">{say.title}</h1>
      <p className="text-soft">
        {say.lead}{" "}
        <Link href="/desk/style" prefetch={false} className="underline underline-offset-4">
          {say.style}
        </Link>
      </p>
      <div className="mt-4 grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <section aria-labelledby="groups" className="min-w-0">
          <h2 id="groups" className="text-lg font-bold">
            {say.groups}
          </h2>
          <AddForm add={acts.add} />
          {groups.length === 0 ? <p className="text-soft">{say.empty}</p> : null}
          <ul className="mt-3 divide-y divide-hair rounded-lg border border-hair bg-raised">
            {groups.map((group) => (
              <Group key={group.id} group={group} remove={acts.remove} />
            ))}
          </ul>
        </section>
        <TryForm {...tried} />
      </div>
    </div>
  );
}

function AddForm({ add }: { add: Act }) {
  const form = useRef<HTMLFormElement>(null);
  const { answer, isBusy, send } = useAct(add, () => form.current?.reset());
  return (
    <form
      ref={form}
      className="mt-2 flex flex-wrap items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
    >
      <input
        name="words"
        required
        maxLength={420}
        className="box min-w-0 flex-1 basis-64"
        aria-label={say.words}
        placeholder={say.example}
      />
      <button type="submit" className="button" disabled={isBusy}>
        {say.add}
      </button>
      {answer ? (
        <p role="alert" className="basis-full text-accent">
          {answer.message}
        </p>
      ) : null}
    </form>
  );
}

function Group({ group, remove }: { group: SynonymGroup; remove: Act }) {
  const { answer, isBusy, send } = useAct(remove);
  const words = group.words.join("، ");
  const take = () => {
    const form = new FormData();
    form.set("id", String(group.id));
    form.set("version", String(group.version));
    send(form);
  };
  return (
    <li className="flex flex-wrap items-center gap-x-4 px-3 py-1.5">
      <p className="min-w-0 flex-1">{words}</p>
      <button
        type="button"
        className="min-h-9 text-soft underline underline-offset-4"
        disabled={isBusy}
        aria-label={say.remove(words)}
        onClick={take}
      >
        {say.removeShort}
      </button>
      {answer ? (
        <p role="alert" className="basis-full text-accent">
          {answer.message}
        </p>
      ) : null}
    </li>
  );
}

function TryForm({ typed, headlines }: SynonymsScreenProps["tried"]) {
  return (
    <section aria-labelledby="try" className="rounded-lg border border-hair bg-raised p-3 xl:sticky xl:top-4">
      <h2 id="try" className="font-bold">
        {say.try}
      </h2>
      <p className="text-[0.8125rem] text-soft">{say.tryLead}</p>
      <form method="get" className="mt-2 flex gap-2">
        <input
          name="q"
          type="search"
          className="box min-w-0 flex-1"
          aria-label={say.tryWords}
          defaultValue={typed}
        />
        <button type="submit" className="button">
          {say.search}
        </button>
      </form>
      {typed !== "" && headlines.length === 0 ? <p className="mt-2 text-soft">{say.nothing}</p> : null}
      <ol className="mt-2 grid gap-1.5">
        {headlines.map((headline) => (
          <li key={headline} className="border-s-2 border-hair ps-2.5">
            {headline}
          </li>
        ))}
      </ol>
    </section>
  );
}

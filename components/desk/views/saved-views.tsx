"use client";

import { BookmarkPlus, X } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import type { SavedFilter } from "@/db/types";
import { Dialog } from "../dialog";
import { queryOf } from "../list-filter";
import { askNewsroom, type Refused } from "../plan/ask-newsroom";
import { planMessages } from "../plan/messages";
import { Refusal } from "../plan/refusal";
import { viewMessages as say } from "./messages";

export type SavedViewsProps = {
  views: { id: number; name: string; filter: SavedFilter }[];
  /** What is asked for now; only a filter is worth a name. */
  filter: SavedFilter;
  query: string;
};

const MOST_LETTERS = 40;

/** One's own named filters, and a name for the one at hand. */
export function SavedViews({ views, filter, query }: SavedViewsProps) {
  const router = useRouter();
  const [isNaming, setNaming] = useState(false);
  const isKnown = views.some((view) => queryOf(view.filter) === query);
  const remove = async (id: number) => {
    await askNewsroom(`/api/desk/views/${id}`, "DELETE");
    router.refresh();
  };
  if (views.length === 0 && query === "") return null;
  return (
    <nav aria-label={say.title}>
      <ul className="flex flex-wrap items-center gap-1">
        {views.map((view) => (
          <li key={view.id} className="flex items-center rounded-full border border-hair">
            <Link
              href={`/desk/stories${queryOf(view.filter)}`}
              prefetch={false}
              aria-current={queryOf(view.filter) === query ? "page" : undefined}
              className="block rounded-full py-0.5 ps-3 pe-1 text-soft hover:text-ink aria-[current=page]:font-bold aria-[current=page]:text-ink"
            >
              {view.name}
            </Link>
            <button
              type="button"
              aria-label={`${say.remove} ${view.name}`}
              onClick={() => void remove(view.id)}
              className="grid size-6 place-items-center rounded-full text-soft hover:bg-wash hover:text-ink"
            >
              <X size={13} aria-hidden="true" />
            </button>
          </li>
        ))}
        {query !== "" && !isKnown ? (
          <li>
            <button type="button" className="button quiet" onClick={() => setNaming(true)}>
              <BookmarkPlus size={16} aria-hidden="true" />
              {say.save}
            </button>
          </li>
        ) : null}
      </ul>
      {isNaming ? (
        <NameDialog
          filter={filter}
          onClose={() => setNaming(false)}
          onSaved={() => {
            setNaming(false);
            router.refresh();
          }}
        />
      ) : null}
    </nav>
  );
}

type NameDialogProps = { filter: SavedFilter; onClose: () => void; onSaved: () => void };

function NameDialog({ filter, onClose, onSaved }: NameDialogProps) {
  const id = useId();
  const [name, setName] = useState("");
  const [refused, setRefused] = useState<Refused | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await askNewsroom("/api/desk/views", "POST", { name, filter });
    if (answer.isDone) onSaved();
    else setRefused(answer);
  };
  return (
    <Dialog open title={say.save} lead={say.lead} closeName={planMessages.close} onClose={onClose}>
      <form onSubmit={save} className="grid gap-3">
        <div>
          <label htmlFor={id} className="field-label">
            {say.name}
          </label>
          <input
            id={id}
            required
            maxLength={MOST_LETTERS}
            className="box"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        {refused ? <Refusal refused={refused} /> : null}
        <div className="flex gap-2">
          <button type="submit" className="button primary">
            {say.send}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {planMessages.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

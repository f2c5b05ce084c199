"use client";

import { Search } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { useState } from "react";
import { authorMessages as say } from "../profile/messages";
import { AuthorDialog } from "./author-dialog";
import { AuthorLine } from "./author-line";
import { GuestDialog } from "./guest-dialog";
import type { Author } from "./types";

export type AuthorsScreenProps = {
  authors: Author[];
  filter: { q: string; isGuest: boolean };
  mayPick: boolean;
  /** Whoever runs the accounts finds them from here. */
  mayInvite: boolean;
};

/** Whoever signs stories: staff, guests, and those who have left. */
export function AuthorsScreen({ authors, filter, mayPick, mayInvite }: AuthorsScreenProps) {
  const [openId, setOpenId] = useState<number | null>(null);
  const [isAdding, setAdding] = useState(false);
  const author = authors.find(({ id }) => id === openId);
  return (
    <div className="mx-auto max-w-4xl px-3 py-4 sm:px-6 lg:py-6">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <h1 className="text-2xl font-bold">{say.title}</h1>
        {mayInvite ? (
          <Link
            href="/desk/admin/accounts"
            prefetch={false}
            className="text-soft underline underline-offset-4 hover:text-ink"
          >
            {say.accounts}
          </Link>
        ) : null}
        <button type="button" className="button primary ms-auto" onClick={() => setAdding(true)}>
          {say.add}
        </button>
      </header>
      <p className="mt-1 text-soft">{say.lead}</p>
      <Filter key={JSON.stringify(filter)} filter={filter} />
      {authors.length === 0 ? (
        <p className="rounded-lg border border-dashed border-edge px-4 py-10 text-center text-soft">
          {say.empty}
        </p>
      ) : (
        <ul className="divide-y divide-hair rounded-lg border border-hair bg-raised">
          {authors.map((one) => (
            <AuthorLine key={one.id} author={one} onOpen={setOpenId} />
          ))}
        </ul>
      )}
      {isAdding ? <GuestDialog onClose={() => setAdding(false)} /> : null}
      {author ? (
        <AuthorDialog key={author.id} author={author} mayPick={mayPick} onClose={() => setOpenId(null)} />
      ) : null}
    </div>
  );
}

function Filter({ filter: { q, isGuest } }: Pick<AuthorsScreenProps, "filter">) {
  return (
    <Form
      action="/desk/admin/authors"
      aria-label={say.filters}
      onChange={(event) => {
        const { target, currentTarget } = event;
        if (target instanceof HTMLInputElement && target.type === "checkbox") currentTarget.requestSubmit();
      }}
      className="my-4 flex flex-wrap items-center gap-2"
    >
      <div className="flex min-w-56 flex-1 gap-1">
        <input
          name="q"
          type="search"
          className="box"
          placeholder={say.search}
          aria-label={say.search}
          defaultValue={q}
          maxLength={100}
        />
        <button type="submit" className="button">
          <Search size={16} aria-hidden="true" />
          <span className="sr-only">{say.searchButton}</span>
        </button>
      </div>
      <label className="flex min-h-9 items-center gap-2">
        <input
          type="checkbox"
          name="guests"
          value="1"
          defaultChecked={isGuest}
          className="size-4 accent-accent"
        />
        {say.guests}
      </label>
      {q !== "" || isGuest ? (
        <Link href="/desk/admin/authors" prefetch={false} className="button quiet">
          {say.clear}
        </Link>
      ) : null}
    </Form>
  );
}

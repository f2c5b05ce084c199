"use client";

import { type FormEvent, useId, useState } from "react";
import { RefusalLine } from "../accounts/refusal-line";
import { useAsk } from "../accounts/use-ask";
import { pageMessages as say } from "./messages";
import type { WrittenPage } from "./types";

type Props = { page: WrittenPage; site: string };

/** Where readers find the page; an old address leads on to the new one. */
export function PageAddress({ page, site }: Props) {
  const id = useId();
  const [isMoved, setMoved] = useState(false);
  const { refused, isBusy, ask } = useAsk();
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMoved(false);
    const slug = new FormData(event.currentTarget).get("slug");
    setMoved(await ask(`/api/desk/pages/${page.id}/slug`, "PUT", { slug }));
  };
  const address = `${site}/page/${encodeURIComponent(page.slug)}`;
  return (
    <section aria-label={say.address} className="grid gap-2 rounded-lg border border-hair bg-raised p-4">
      <h2 className="font-bold">{say.address}</h2>
      {page.status === "hidden" ? (
        <bdi className="break-all text-soft">/page/{page.slug}</bdi>
      ) : (
        <a href={address} className="break-all underline underline-offset-4">
          <bdi>/page/{page.slug}</bdi>
        </a>
      )}
      <form onSubmit={send} className="grid gap-2">
        <div>
          <label htmlFor={id} className="field-label">
            {say.newAddress}
          </label>
          <input
            key={page.slug}
            id={id}
            name="slug"
            dir="auto"
            className="box"
            required
            maxLength={80}
            defaultValue={page.slug}
          />
          <p className="text-[0.8125rem] text-soft">{say.moveHint}</p>
        </div>
        <RefusalLine refused={refused} />
        <button type="submit" className="button justify-self-start" disabled={isBusy}>
          {say.move}
        </button>
        <p role="status">{isMoved ? say.moved : null}</p>
      </form>
    </section>
  );
}

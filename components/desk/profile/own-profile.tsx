"use client";

import { type FormEvent, useId, useState } from "react";
import { RefusalLine } from "../accounts/refusal-line";
import { useAsk } from "../accounts/use-ask";
import { profileMessages as say } from "./messages";
import { ProfileFields, profileOf } from "./profile-fields";
import type { OwnProfile as Profile } from "./types";

export type OwnProfileProps = { profile: Profile; mayPick: boolean };

/** One's own name and the page readers see. */
export function OwnProfile({ profile, mayPick }: OwnProfileProps) {
  const id = useId();
  const [isSaved, setSaved] = useState(false);
  const { refused, isBusy, ask } = useAsk();
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setSaved(false);
    const sent = { ...profileOf(form), gender: form.get("gender") || null };
    setSaved(await ask("/api/desk/account/profile", "PUT", sent));
  };
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="rounded-lg border border-hair bg-raised px-4 py-4 sm:px-5"
    >
      <h2 id={`${id}-title`} className="font-bold text-lg">
        {say.title}
      </h2>
      <p className="text-soft">{say.lead}</p>
      <form onSubmit={send} className="mt-3 grid gap-3">
        <ProfileFields profile={profile} mayPick={mayPick} problems={refused?.problems ?? []} />
        <div>
          <label htmlFor={`${id}-gender`} className="field-label">
            {say.gender}
          </label>
          <select
            id={`${id}-gender`}
            name="gender"
            className="box !w-auto"
            defaultValue={profile.gender ?? ""}
          >
            {Object.entries(say.genders).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <RefusalLine refused={refused} />
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="button primary" disabled={isBusy}>
            {say.save}
          </button>
          {profile.isPublic && profile.slug ? (
            <a href={`/author/${encodeURIComponent(profile.slug)}`} className="underline underline-offset-4">
              {say.see}
            </a>
          ) : null}
          <p role="status">{isSaved ? say.saved : null}</p>
        </div>
      </form>
    </section>
  );
}

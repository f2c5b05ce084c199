"use client";

import { type FormEvent, useState } from "react";
import type { Role } from "@/db/types";
import { roleNames } from "../messages";
import { accountMessages as say } from "./messages";
import { RefusalLine } from "./refusal-line";
import { useAsk } from "./use-ask";

const roles = Object.keys(roleNames) as Role[];

/** Which roles do nothing on the desk before having a second factor. */
export function RequiredFactor({ required }: { required: Role[] }) {
  const [isSaved, setSaved] = useState(false);
  const { refused, isBusy, ask } = useAsk(() => setSaved(true));
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSaved(false);
    const chosen = new FormData(event.currentTarget).getAll("role");
    void ask("/api/desk/second-factor-roles", "PUT", { roles: chosen });
  };
  return (
    <form
      onSubmit={send}
      aria-labelledby="required-factor"
      className="mt-6 grid gap-3 rounded-lg border border-hair bg-raised px-4 py-4"
    >
      <div>
        <h2 id="required-factor" className="font-bold text-lg">
          {say.requiredFactor}
        </h2>
        <p className="text-soft">{say.requiredFactorLead}</p>
      </div>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {roles.map((role) => (
          <label key={role} className="flex min-h-9 items-center gap-2">
            <input
              type="checkbox"
              name="role"
              value={role}
              defaultChecked={required.includes(role)}
              className="size-4 accent-accent"
            />
            {roleNames[role]}
          </label>
        ))}
      </div>
      <RefusalLine refused={refused} />
      <div className="flex items-center gap-3">
        <button type="submit" className="button" disabled={isBusy}>
          {say.save}
        </button>
        <p role="status" className="text-sm">
          {isSaved ? say.requiredSaved : null}
        </p>
      </div>
    </form>
  );
}

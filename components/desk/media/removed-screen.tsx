"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Calendar } from "@/db/types";
import { plural } from "@/newsroom/arabic/plural";
import { restoreOne } from "./ask-library";
import { dayForms, pictureMessages as say } from "./messages";
import { Thumb } from "./thumb";
import { type LibraryPicture, nameOf } from "./types";

export type RemovedScreenProps = { picture: LibraryPicture; daysLeft: number; calendar: Calendar };

/** A picture of the bin: what it was, how long it can still come back, and the way back. */
export function RemovedScreen({ picture, daysLeft, calendar }: RemovedScreenProps) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const restore = async () => {
    setBusy(true);
    const outcome = await restoreOne(picture.id);
    setBusy(false);
    if (outcome.done) router.refresh();
    else setProblem(outcome.message);
  };
  return (
    <div className="mx-auto grid max-w-3xl gap-4 px-3 py-6 sm:px-6">
      <h1 className="text-xl font-bold">{nameOf(picture)}</h1>
      <div role="status" className="notice border-amber">
        <span>
          {say.removed} {plural(daysLeft, dayForms, calendar.digits)}.
        </span>
        {picture.may.manage ? (
          <button type="button" className="button" disabled={isBusy} onClick={restore}>
            {say.restore}
          </button>
        ) : null}
      </div>
      <p role="alert" className="field-problem empty:hidden">
        {problem}
      </p>
      <Thumb picture={picture} upTo={960} alt={picture.alt} className="h-auto w-full rounded-md opacity-70" />
    </div>
  );
}

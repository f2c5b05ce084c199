"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { editPicture } from "./ask-library";
import { changeOf, draftOf, type PictureDraft } from "./picture-draft";
import type { LibraryPicture } from "./types";

type Outcome =
  | { kind: "saved" }
  | { kind: "refused"; message: string; isStale: boolean; problems: Record<string, string> }
  | null;

/** A picture's form: what was changed in it, and what came of saving it. */
export function usePictureForm(given: LibraryPicture, timeZone: string) {
  const router = useRouter();
  const [picture, setPicture] = useState(given);
  const [draft, setDraft] = useState(() => draftOf(given, timeZone));
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const change = changeOf(draft, draftOf(picture, timeZone), timeZone);
  const isDirty = Object.keys(change).length > 0;

  useEffect(() => {
    if (!isDirty) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [isDirty]);

  /** Another file or a colleague's words: what was typed here meanwhile stays. */
  const take = (next: LibraryPicture) => {
    setPicture(next);
    setDraft((now) => ({ ...draftOf(next, timeZone), ...changedOf(now, draftOf(picture, timeZone)) }));
  };

  const save = async () => {
    if (!isDirty || isBusy) return;
    setBusy(true);
    const told = await editPicture(picture.id, picture.version, change);
    setBusy(false);
    if (!told.ok) {
      const problems = Object.fromEntries(told.problems.map(({ field, message }) => [field, message]));
      return setOutcome({ kind: "refused", message: told.message, isStale: told.isStale, problems });
    }
    setPicture(told.picture);
    setDraft(draftOf(told.picture, timeZone));
    setOutcome({ kind: "saved" });
    router.refresh();
  };

  return {
    picture,
    draft,
    isDirty,
    isBusy,
    outcome: isDirty && outcome?.kind === "saved" ? null : outcome,
    problems: outcome?.kind === "refused" ? outcome.problems : {},
    write: (part: Partial<PictureDraft>) => setDraft((before) => ({ ...before, ...part })),
    take,
    save,
    forget: () => setOutcome(null),
  };
}

const changedOf = (now: PictureDraft, before: PictureDraft): Partial<PictureDraft> =>
  Object.fromEntries(
    Object.entries(now).filter(([name, value]) => value !== before[name as keyof PictureDraft]),
  );

export type PictureForm = ReturnType<typeof usePictureForm>;

"use client";

import { Download, RefreshCw, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { removeOne } from "./ask-library";
import { pictureMessages as say } from "./messages";
import { ReplaceDialog } from "./replace-dialog";
import type { LibraryPicture } from "./types";
import { isUsed } from "./uses-list";

export type PictureActsProps = {
  picture: LibraryPicture;
  onReplaced: (picture: LibraryPicture) => void;
};

/** What those who run the pictures do with one: another file, the original, out of the library. */
export function PictureActs({ picture, onReplaced }: PictureActsProps) {
  const router = useRouter();
  const [isReplacing, setReplacing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const used = isUsed(picture.uses);
  const remove = async () => {
    setBusy(true);
    const outcome = await removeOne(picture.id);
    setBusy(false);
    if (outcome.done) router.refresh();
    else setProblem(outcome.message);
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <button type="button" className="button" onClick={() => setReplacing(true)}>
          <RefreshCw size={16} aria-hidden="true" />
          {say.replace}
        </button>
        {picture.hasOriginal ? (
          <a className="button" href={`/api/desk/pictures/${picture.id}/original`} download>
            <Download size={16} aria-hidden="true" />
            {say.original}
          </a>
        ) : null}
        <button
          type="button"
          className="button"
          disabled={used || isBusy}
          aria-describedby={used ? "remove-note" : undefined}
          onClick={remove}
        >
          <Trash2 size={16} aria-hidden="true" />
          {say.remove}
        </button>
      </div>
      {used ? (
        <p id="remove-note" className="mt-1 text-[0.8125rem] text-soft">
          {say.removeUsed}
        </p>
      ) : null}
      <p role="alert" className="field-problem empty:hidden">
        {problem}
      </p>
      {isReplacing ? (
        <ReplaceDialog
          picture={picture}
          onReplaced={(replaced) => {
            setReplacing(false);
            onReplaced(replaced);
          }}
          onClose={() => setReplacing(false)}
        />
      ) : null}
    </>
  );
}

"use client";

import { useRef, useState } from "react";
import { Dialog } from "../dialog";
import { pictureMessages as say } from "./messages";
import type { LibraryPicture } from "./types";
import { traySays } from "./upload/messages";
import { putPiece } from "./upload/put-piece";

export type ReplaceDialogProps = {
  picture: LibraryPicture;
  onReplaced: (picture: LibraryPicture) => void;
  onClose: () => void;
};

/** Another file in a picture's place: what it means is said before it is chosen. */
export function ReplaceDialog({ picture, onReplaced, onClose }: ReplaceDialogProps) {
  const input = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState("");
  const send = async (file: File | undefined) => {
    if (!file) return;
    setProblem("");
    setSent(0);
    const path = `/api/desk/pictures/${picture.id}/file?version=${picture.version}`;
    const answer = await putPiece(path, file, (bytes) => setSent(bytes / file.size));
    setSent(null);
    if (answer?.status === 200) return onReplaced(answer.body.picture as LibraryPicture);
    const { message } = answer?.body ?? {};
    setProblem(typeof message === "string" ? message : traySays.failed);
  };
  return (
    <Dialog open title={say.replaceTitle} lead={say.replaceLead} closeName={say.close} onClose={onClose}>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp,image/gif"
        aria-label={say.replaceChoose}
        onChange={(event) => void send(event.target.files?.[0])}
      />
      <div className="flex flex-wrap items-center gap-2">
        <button
          type="button"
          className="button primary"
          disabled={sent !== null}
          onClick={() => input.current?.click()}
        >
          {say.replaceChoose}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say.cancel}
        </button>
        <p role="status">{sent === null ? "" : say.replacing(Math.floor(sent * 100))}</p>
      </div>
      <p role="alert" className="field-problem mt-2 empty:hidden">
        {problem}
      </p>
    </Dialog>
  );
}

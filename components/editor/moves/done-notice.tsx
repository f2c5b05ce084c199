"use client";

import { useState } from "react";
import { editorMessages as say } from "../messages";
import { UndoButton } from "./undo-button";
import type { Moves } from "./use-moves";

/** Says that a move was made; after publishing, where readers find the story and how to take it back. */
export function DoneNotice({ moves, address }: { moves: Moves; address: string }) {
  const [isCopied, setCopied] = useState(false);
  if (!moves.messageOfDone && !moves.outing) return null;
  const copy = async () => {
    await navigator.clipboard?.writeText(address);
    setCopied(true);
  };
  return (
    <div role="status" className="notice border-green">
      <span className="font-bold">{moves.messageOfDone}</span>
      {moves.outing || moves.done === "restore" || moves.done === "publish" ? (
        <>
          <a href={address} target="_blank" rel="noreferrer" className="button">
            {say.view}
          </a>
          <button type="button" className="button" onClick={copy}>
            {isCopied ? say.copied : say.copyLink}
          </button>
          {moves.outing ? (
            <UndoButton
              until={moves.outing.until}
              isBusy={moves.isBusy}
              onUndo={() => void moves.make("undo")}
              onEnd={moves.endOuting}
            />
          ) : null}
          <bdi className="text-soft" dir="ltr">
            {address}
          </bdi>
        </>
      ) : null}
    </div>
  );
}

"use client";

import { useState } from "react";
import { editorMessages as say } from "../messages";
import type { Moves } from "./use-moves";

/** Says that a move was made; after publishing, where readers find the story. */
export function DoneNotice({ moves, address }: { moves: Moves; address: string }) {
  const [isCopied, setCopied] = useState(false);
  if (!moves.messageOfDone) return null;
  const copy = async () => {
    await navigator.clipboard?.writeText(address);
    setCopied(true);
  };
  return (
    <div role="status" className="notice border-green">
      <span className="font-bold">{moves.messageOfDone}</span>
      {moves.done === "publish" || moves.done === "restore" ? (
        <>
          <a href={address} target="_blank" rel="noreferrer" className="button">
            {say.view}
          </a>
          <button type="button" className="button" onClick={copy}>
            {isCopied ? say.copied : say.copyLink}
          </button>
          <bdi className="text-soft" dir="ltr">
            {address}
          </bdi>
        </>
      ) : null}
    </div>
  );
}

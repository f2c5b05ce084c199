"use client";

import { blockMessages as say } from "./messages";

/** Without a network a block that was not needed before cannot be shown; it is in the text all the same. */
export const MissingPiece = () => (
  <div className="block-piece">
    <p className="block-note">{say.missing}</p>
  </div>
);

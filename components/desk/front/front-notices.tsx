import { Refusal } from "../plan/refusal";
import { frontDeskMessages as say } from "./messages";
import type { FrontAtWork } from "./use-front";

/** What stands between an arranger and the server: a faster colleague, or a refusal. */
export function FrontNotices({ front }: { front: FrontAtWork }) {
  const { status, message } = front.state;
  return (
    <>
      {status === "conflict" ? (
        <div role="alert" className="notice border-accent">
          <div className="min-w-0 flex-1">
            <p className="font-bold text-accent">{message}</p>
            <p className="text-soft">{say.conflictMineHint}</p>
          </div>
          <button type="button" className="button" onClick={front.takeTheirs}>
            {say.conflictTheirs}
          </button>
          <button type="button" className="button primary" onClick={front.keepMine}>
            {say.conflictMine}
          </button>
        </div>
      ) : null}
      {status === "refused" ? (
        <div role="alert" className="notice border-accent">
          <p className="min-w-0 flex-1 font-bold text-accent">{message}</p>
          <button type="button" className="button" onClick={front.undo}>
            {say.undo}
          </button>
        </div>
      ) : null}
      {front.refused ? (
        <Refusal refused={{ message: front.refused, problems: [] }} onDismiss={front.forget} />
      ) : null}
    </>
  );
}

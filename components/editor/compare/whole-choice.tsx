import { useState } from "react";
import type { StoryText } from "@/db/types";
import { sendLate } from "../send-draft";
import type { Standing } from "../types";
import type { Draft } from "../use-draft";
import { conflictMessages as say } from "./messages";
import { TwoTexts } from "./two-texts";

export type WholeChoiceProps = {
  draft: Draft;
  standing: Standing;
  mine: StoryText;
  onCompare: () => void;
};

/** One text or the other, whole: for a server that does not compare. */
export function WholeChoice({ draft, standing, mine, onCompare }: WholeChoiceProps) {
  const [isRefused, setRefused] = useState(false);
  const take = async () => {
    const { storyId, keeper } = draft;
    const { version, textVersion } = keeper;
    const kept = await sendLate(storyId, { version, textVersion }, mine);
    setRefused(kept === null);
    if (kept) await draft.takeTheirs(kept);
  };
  return (
    <>
      <p role="status" className="mb-3 text-soft">
        {say.failed}
      </p>
      <TwoTexts mine={mine} theirs={standing.text} />
      {isRefused ? (
        <p role="alert" className="notice mt-3 border-accent">
          {say.notKept}
        </p>
      ) : null}
      <div className="mt-4 flex flex-wrap gap-2">
        <button type="button" className="button primary" onClick={onCompare}>
          {say.again}
        </button>
        <button type="button" className="button" onClick={() => void draft.keepMine(standing)}>
          {say.keepMine}
        </button>
        <button type="button" className="button" onClick={() => void take()}>
          {say.takeTheirs}
        </button>
        <button type="button" className="button quiet" onClick={draft.postpone}>
          {say.later}
        </button>
      </div>
    </>
  );
}

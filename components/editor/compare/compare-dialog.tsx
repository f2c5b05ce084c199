"use client";

import { Dialog } from "@/components/desk/dialog";
import type { StoryText } from "@/db/types";
import type { Standing } from "../types";
import type { Draft } from "../use-draft";
import { ChoicesForm } from "./choices-form";
import { allOf, chosenText, hasConflict } from "./chosen-text";
import type { Compared } from "./compared";
import { conflictMessages as say } from "./messages";
import { useComparison } from "./use-comparison";
import { WholeChoice } from "./whole-choice";

export type CompareDialogProps = {
  draft: Draft;
  message: string;
  standing: Standing;
  mine: StoryText;
  show: (text: StoryText) => void;
};

/** Two texts, both kept; whoever wrote the later one makes one of them, place by place. */
export function CompareDialog({ draft, message, standing, mine, show }: CompareDialogProps) {
  const { compared, choices, setChoices, hasFailed, compare } = useComparison(draft, mine);
  const save = (from: Compared) => {
    const chosen = chosenText(from, choices);
    if (JSON.stringify(chosen) === JSON.stringify(from.standing.text)) return draft.takeTheirs(from.standing);
    show(chosen);
    return draft.keepMine(from.standing);
  };
  return (
    <Dialog
      open
      title={say.title}
      lead={`${message} ${say.lead}`}
      closeName={say.later}
      onClose={draft.postpone}
      size="large"
    >
      <p className="mb-3 text-soft">
        {say.changedBy} <b className="text-ink">{(compared?.standing ?? standing).changedBy}</b>
      </p>
      {compared ? (
        <>
          <p className="mb-3 font-bold">{hasConflict(compared) ? say.toChoose : say.nothingToChoose}</p>
          <ChoicesForm
            compared={compared}
            choices={choices}
            onChoose={(name, side) => setChoices({ ...choices, [name]: side })}
          />
          <div className="sticky bottom-0 -mx-1 mt-4 flex flex-wrap gap-2 border-t border-hair bg-paper px-1 py-3">
            <button type="button" className="button primary" onClick={() => void save(compared)}>
              {say.save}
            </button>
            <button type="button" className="button" onClick={() => setChoices(allOf(compared, "mine"))}>
              {say.allMine}
            </button>
            <button type="button" className="button" onClick={() => setChoices(allOf(compared, "theirs"))}>
              {say.allTheirs}
            </button>
            <button type="button" className="button quiet" onClick={draft.postpone}>
              {say.later}
            </button>
          </div>
        </>
      ) : null}
      {!compared && hasFailed ? (
        <WholeChoice draft={draft} standing={standing} mine={mine} onCompare={() => void compare()} />
      ) : null}
      {!compared && !hasFailed ? <p role="status">{say.comparing}</p> : null}
    </Dialog>
  );
}

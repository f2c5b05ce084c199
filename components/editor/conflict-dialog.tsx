"use client";

import { Dialog } from "@/components/desk/dialog";
import type { StoryText } from "@/db/types";
import { toText } from "@/newsroom/body/to-text";
import { editorMessages, conflictMessages as say } from "./messages";
import type { Standing } from "./types";

export type ConflictDialogProps = {
  message: string;
  mine: StoryText;
  standing: Standing;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onClose: () => void;
};

const fields = ["kicker", "headline", "standfirst", "dateline"] as const;

/** Two texts, both kept; whoever wrote the second one decides with both before her eyes. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { message, mine, standing, onKeepMine, onTakeTheirs, onClose } = props;
  return (
    <Dialog
      open
      title={say.title}
      lead={`${message} ${say.lead}`}
      closeName={say.later}
      onClose={onClose}
      size="large"
    >
      <div className="grid gap-3 md:grid-cols-2">
        <Side name={say.mine} text={mine} other={standing.text} />
        <Side
          name={`${say.theirs} — ${say.changedBy} ${standing.changedBy}`}
          text={standing.text}
          other={mine}
        />
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <button type="button" className="button primary" onClick={onKeepMine}>
          {say.keepMine}
        </button>
        <button type="button" className="button" onClick={onTakeTheirs}>
          {say.takeTheirs}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {say.later}
        </button>
      </div>
    </Dialog>
  );
}

type SideProps = { name: string; text: StoryText; other: StoryText };

function Side({ name, text, other }: SideProps) {
  const isOther = (field: (typeof fields)[number]) => text[field] !== other[field];
  return (
    <div className="min-w-0 rounded-md border border-hair bg-raised">
      <h3 className="border-b border-hair px-3 py-1.5 font-bold">{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="max-h-[50dvh] overflow-y-auto px-3 py-2" tabIndex={0} aria-label={name}>
        <dl>
          {fields
            .filter((field) => text[field] !== "" || other[field] !== "")
            .map((field) => (
              <div key={field} className={isOther(field) ? "border-s-4 border-accent ps-2" : "ps-3"}>
                <dt className="field-label">{editorMessages[field]}</dt>
                <dd className="mb-2 break-words">{text[field] || "—"}</dd>
              </div>
            ))}
        </dl>
        <p className="field-label">{editorMessages.body}</p>
        <p className="whitespace-pre-wrap break-words font-naskh text-[1.0625rem] leading-loose">
          {toText(text.body)}
        </p>
      </section>
    </div>
  );
}

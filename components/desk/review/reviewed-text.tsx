import { useRef } from "react";
import type { StoryText } from "@/db/types";
import { reviewMessages as say } from "./messages";
import type { Note } from "./notes";
import { ReviewedBody } from "./reviewed-body";
import { ReviewedFields } from "./reviewed-fields";
import { type NoteKind, SelectionTools } from "./selection-tools";
import type { BlockSources, ReviewAbilities } from "./types";
import type { Chosen, ChosenField } from "./use-review";

export type ReviewedTextProps = {
  text: StoryText;
  notes: Note[];
  active: string | null;
  sources: BlockSources;
  abilities: ReviewAbilities;
  onOpen: (key: string) => void;
  onCompose: (chosen: Chosen, kind: NoteKind) => void;
  onCommentField: (chosen: ChosenField) => void;
};

/** The text as it stands, with everything that hangs on its words. */
export function ReviewedText(props: ReviewedTextProps) {
  const { text, sources, abilities, onOpen, onCompose, onCommentField, ...shown } = props;
  const frame = useRef<HTMLDivElement>(null);
  const lead = sources.pictures.find(({ id }) => id === text.leadMediaId) ?? null;
  return (
    <article className="mx-auto w-full max-w-[44rem] pe-9">
      {abilities.comment ? <p className="mb-3 text-[0.8125rem] text-soft">{say.textHint}</p> : null}
      <ReviewedFields
        {...shown}
        text={text}
        lead={lead}
        onOpen={onOpen}
        maySuggest={abilities.suggest}
        onComment={abilities.comment ? onCommentField : null}
      />
      <div ref={frame} className="story-body relative mt-4 font-naskh">
        <ReviewedBody
          {...shown}
          body={text.body}
          sources={sources}
          onOpen={onOpen}
          onParagraph={abilities.comment ? (chosen) => onCompose(chosen, "comment") : null}
        />
        <SelectionTools text={frame} abilities={abilities} onChoose={onCompose} />
      </div>
    </article>
  );
}

import { useRef } from "react";
import type { StoryText } from "@/db/types";
import { PictureCard } from "./block-card";
import { blockMessages, reviewMessages as say } from "./messages";
import type { Note } from "./notes";
import { ReviewedBody } from "./reviewed-body";
import { type NoteKind, SelectionTools } from "./selection-tools";
import type { BlockSources, ReviewAbilities } from "./types";
import type { Chosen } from "./use-review";

export type ReviewedTextProps = {
  text: StoryText;
  notes: Note[];
  active: string | null;
  sources: BlockSources;
  abilities: ReviewAbilities;
  onOpen: (key: string) => void;
  onCompose: (chosen: Chosen, kind: NoteKind) => void;
};

/** The text as it stands, with everything that hangs on its words. */
export function ReviewedText({ text, sources, abilities, onOpen, onCompose, ...shown }: ReviewedTextProps) {
  const frame = useRef<HTMLDivElement>(null);
  const lead = sources.pictures.find(({ id }) => id === text.leadMediaId) ?? null;
  return (
    <article className="mx-auto w-full max-w-[44rem] pe-9">
      {abilities.comment ? <p className="mb-3 text-[0.8125rem] text-soft">{say.textHint}</p> : null}
      {text.kicker ? <p className="font-bold text-accent">{text.kicker}</p> : null}
      <p className="text-2xl leading-normal font-bold text-balance">{text.headline || say.untitled}</p>
      {text.standfirst ? <p className="mt-2 text-[1.0625rem] text-soft">{text.standfirst}</p> : null}
      {lead ? (
        <div className="mt-3 rounded-md border border-hair bg-wash p-2.5 text-[0.8125rem]">
          <p className="mb-1.5 font-bold">{blockMessages.lead}</p>
          <PictureCard
            picture={lead}
            alt={text.leadAlt}
            caption={text.leadCaption}
            credit={text.leadCredit}
          />
        </div>
      ) : null}
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

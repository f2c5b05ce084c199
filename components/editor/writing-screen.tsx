"use client";

import type { ReactNode } from "react";
import { deskMessages } from "@/components/desk/messages";
import { findPicturesByIds, findTagsByIds } from "./ask-desk";
import { BodyEditor } from "./body-editor";
import { DraftDialogs } from "./draft-dialogs";
import { HeadFields } from "./head-fields";
import { Measure } from "./measure";
import { useFieldOfAddress } from "./moves/use-field-of-address";
import { Notices } from "./notices";
import { PreviewButtons } from "./preview/preview-buttons";
import { BesideText } from "./screen/beside-text";
import { isUnpublished } from "./screen/is-unpublished";
import { problemsByField } from "./screen/problems-by-field";
import { useWriting } from "./screen/use-writing";
import { useSame, useStable } from "./surface/use-same";
import { TopBar } from "./top-bar";
import { useKnown } from "./use-known";
import type { WritingDesk, WritingStory } from "./writing-types";

export type WritingScreenProps = {
  story: WritingStory;
  desk: WritingDesk;
  /** The reason of the last return, for whoever has to act on it. */
  returned: ReactNode;
  /** What colleagues said and nobody has answered. */
  remarks: ReactNode;
  /** Links and history, made by the server. */
  history: ReactNode;
  publicAddress: string;
};

/** Where a story is written: its text in the middle, what belongs to it beside, its next step above. */
export function WritingScreen({
  story,
  desk,
  returned,
  remarks,
  history,
  publicAddress,
}: WritingScreenProps) {
  const writing = useWriting(story, desk.account.id, publicAddress);
  const { fields, editor, draft, moves, readOnly, read, show } = writing;
  const tags = useKnown(fields.tagIds, story.tags, findTagsByIds);
  const pictures = useKnown(
    fields.leadMediaId ? [fields.leadMediaId] : [],
    story.picture ? [story.picture] : [],
    findPicturesByIds,
  );
  useFieldOfAddress(editor !== null);
  const enterBody = useStable(() => void editor?.commands.focus("start"));
  const problems = useSame(problemsByField(draft.phase, moves.refusal));
  const common = { fields, limits: desk.limits, readOnly, problems, onChange: writing.change };
  const told = { storyId: story.id, draft, moves };

  return (
    <div className="[--bar:3.25rem]">
      <h1 className="sr-only">{fields.headline.trim() || deskMessages.untitled}</h1>
      <TopBar
        {...told}
        address={publicAddress}
        tools={
          <PreviewButtons
            storyId={story.id}
            fields={fields}
            picture={pictures.rows[0] ?? null}
            address={publicAddress}
            calendar={desk.calendar}
            mayShare={story.mayShare && isUnpublished(draft.state)}
            flush={() => draft.keeper.flush()}
          />
        }
      />
      <div className="xl:grid xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="text-column mx-auto w-full max-w-[46rem] px-4 py-4 sm:px-8">
          <Notices
            draft={draft}
            moves={moves}
            returned={returned}
            remarks={remarks}
            address={publicAddress}
            calendar={desk.calendar}
          />
          <HeadFields {...common} datelineName={desk.datelineName} onDone={enterBody} />
          <BodyEditor
            initial={story.text.body}
            readOnly={readOnly}
            problem={problems.body}
            site={new URL(publicAddress).origin}
            onEditor={writing.mount}
            onChange={writing.touch}
          />
          <Measure editor={editor} asked={story.askedWords} />
        </div>
        <BesideText
          storyId={story.id}
          writing={writing}
          common={common}
          desk={desk}
          tags={tags}
          pictures={pictures}
          address={publicAddress}
          history={history}
        />
      </div>
      <DraftDialogs {...told} desk={desk} headline={fields.headline} read={read} show={show} />
    </div>
  );
}

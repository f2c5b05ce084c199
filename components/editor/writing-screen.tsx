"use client";

import type { Editor } from "@tiptap/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { deskMessages } from "@/components/desk/messages";
import type { StoryText } from "@/db/types";
import { findPicturesByIds, findTagsByIds, type PictureOption } from "./ask-desk";
import { BodyEditor } from "./body-editor";
import { CheckerPlace } from "./checker/checker-place";
import { useWritingCommands } from "./commands/use-writing-commands";
import { DetailFields } from "./detail-fields";
import { DraftDialogs } from "./draft-dialogs";
import { HeadFields } from "./head-fields";
import { Measure } from "./measure";
import { useFieldOfAddress } from "./moves/use-field-of-address";
import { type Moving, useMoves } from "./moves/use-moves";
import { Notices } from "./notices";
import type { Lead } from "./picture-field";
import { PreviewButtons } from "./preview/preview-buttons";
import { bodyOf } from "./surface/body-of";
import { useSame, useStable } from "./surface/use-same";
import type { Token } from "./token-field";
import { TopBar } from "./top-bar";
import type { StoryState } from "./types";
import { useKeptUndo } from "./undo/use-kept-undo";
import { type Draft, useDraft } from "./use-draft";
import { useKnown } from "./use-known";
import type { Fields, WritingDesk, WritingStory } from "./writing-types";

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
  const [fields, setFields] = useState<Fields>(story.text);
  const tags = useKnown(fields.tagIds, story.tags, findTagsByIds);
  const pictures = useKnown(
    fields.leadMediaId ? [fields.leadMediaId] : [],
    story.picture ? [story.picture] : [],
    findPicturesByIds,
  );
  const [editor, setEditor] = useState<Editor | null>(null);
  const screen = useRef({ fields, editor, body: story.text.body });

  const undo = useKeptUndo(desk.account.id, story.id, editor);
  const draft = useDraft({
    accountId: desk.account.id,
    storyId: story.id,
    initial: story.state,
    given: story.text,
    read: () => readScreen(screen.current),
    show,
    remember: () => undo.keep(screen.current.editor),
  });
  const moves = useMoves(story.id, movingOf(draft));
  useFieldOfAddress(editor !== null);
  const { keeper, state, phase } = draft;
  const readOnly = !state.abilities.edit || !draft.isMyTurn;
  useWritingCommands({ storyId: story.id, editor, state, moves, address: publicAddress });

  useEffect(() => {
    editor?.setEditable(!readOnly, false);
  }, [editor, readOnly]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the page was asked anew, and only then
  useEffect(() => {
    if (story.state.version <= keeper.version || keeper.hasUnsaved()) return;
    if (story.state.textVersion !== keeper.textVersion) show(story.text);
    draft.adopt(story.state, story.text);
  }, [story]);

  function show(text: StoryText) {
    screen.current.body = text.body;
    screen.current.fields = text;
    setFields(text);
    screen.current.editor?.commands.setContent(text.body, { emitUpdate: false });
    undo.restore(screen.current.editor);
  }
  /** The editor comes after the page and may be made anew: what was written is shown in the new one. */
  const mount = useStable((next: Editor | null) => {
    if (next && screen.current.body !== story.text.body)
      next.commands.setContent(screen.current.body, { emitUpdate: false });
    if (!next && screen.current.editor) screen.current.body = bodyOf(screen.current.editor);
    screen.current.editor = next;
    setEditor(next);
  });
  const touch = useStable(() => {
    moves.forget();
    draft.touch();
  });
  const change = useStable((changed: Partial<Fields>) => {
    screen.current.fields = { ...screen.current.fields, ...changed };
    setFields(screen.current.fields);
    touch();
  });
  const tag = useStable((chosen: Token[]) => {
    tags.learn(chosen);
    change({ tagIds: chosen.map(({ id }) => id) });
  });
  const lead = useStable(
    ({ leadMediaId, leadAlt, leadCaption, leadCredit }: Lead, chosen: PictureOption | null) => {
      if (chosen) pictures.learn([chosen]);
      change({ leadMediaId, leadAlt, leadCaption, leadCredit });
    },
  );
  const enterBody = useStable(() => void editor?.commands.focus("start"));
  const tagRows = useSame(tags.rows);
  const problems = useSame(problemsByField(phase, moves.refusal));
  const common = { fields, limits: desk.limits, readOnly, problems, onChange: change };

  return (
    <div className="[--bar:3.25rem]">
      <h1 className="sr-only">{fields.headline.trim() || deskMessages.untitled}</h1>
      <TopBar
        storyId={story.id}
        draft={draft}
        moves={moves}
        address={publicAddress}
        tools={
          <PreviewButtons
            storyId={story.id}
            fields={fields}
            picture={pictures.rows[0] ?? null}
            address={publicAddress}
            calendar={desk.calendar}
            mayShare={story.mayShare && isUnpublished(state)}
            flush={() => keeper.flush()}
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
            onEditor={mount}
            onChange={touch}
          />
          <Measure editor={editor} />
        </div>
        <aside className="fades border-hair bg-wash px-4 py-4 max-xl:border-t sm:max-xl:px-8 xl:min-h-[calc(100dvh-var(--bar))] xl:border-s">
          <CheckerPlace
            storyId={story.id}
            editor={editor}
            fields={fields}
            readOnly={readOnly}
            onChange={change}
          />
          <DetailFields
            {...common}
            desk={desk}
            tags={tagRows}
            picture={pictures.rows[0] ?? null}
            address={publicAddress}
            wasPublished={!isUnpublished(state)}
            onTags={tag}
            onLead={lead}
          />
          {history}
        </aside>
      </div>
      <DraftDialogs
        storyId={story.id}
        draft={draft}
        moves={moves}
        desk={desk}
        headline={fields.headline}
        read={() => readScreen(screen.current)}
        show={show}
      />
    </div>
  );
}

const isUnpublished = ({ publication }: StoryState) => publication === "none" || publication === "scheduled";

const movingOf = ({ keeper, state, adopt }: Draft): Moving => ({
  state,
  adopt,
  version: () => keeper.version,
  flush: () => keeper.flush(),
  onSignedOut: () => keeper.signedOut(),
});

type Screen = { fields: Fields; editor: Editor | null; body: StoryText["body"] };

const readScreen = ({ fields, editor, body }: Screen): StoryText => ({
  ...fields,
  body: editor ? bodyOf(editor) : body,
});

type Refused = { problems: { field: string; message: string }[] } | null;

function problemsByField(phase: { name: string }, refusal: Refused): Record<string, string> {
  const refused = "problems" in phase ? (phase as Refused) : null;
  const all = [...(refused?.problems ?? []), ...(refusal?.problems ?? [])];
  return Object.fromEntries(all.map(({ field, message }) => [field, message]));
}

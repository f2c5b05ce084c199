"use client";

import { ArrowRight, PenLine } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Composer } from "@/components/desk/review/composer";
import { Margin } from "@/components/desk/review/margin";
import { readinessMessages, reviewMessages as say } from "@/components/desk/review/messages";
import { notesOf } from "@/components/desk/review/notes";
import { Readiness } from "@/components/desk/review/readiness";
import { ReviewTabs, type ReviewView } from "@/components/desk/review/review-tabs";
import { ReviewedText } from "@/components/desk/review/reviewed-text";
import type { NoteKind } from "@/components/desk/review/selection-tools";
import type {
  BlockSources,
  Check,
  Colleague,
  Remark,
  ReviewAbilities,
  StyleFound,
  Suggested,
} from "@/components/desk/review/types";
import { useFreshPage } from "@/components/desk/review/use-fresh-page";
import { type Chosen, type ChosenField, useReview } from "@/components/desk/review/use-review";
import { StatusPair } from "@/components/desk/status-chips";
import type { Calendar, StoryText } from "@/db/types";
import { textBlocks } from "@/newsroom/body/text-blocks";
import { AskedMove } from "./moves/asked-move";
import { DoneNotice } from "./moves/done-notice";
import { MovesBar } from "./moves/moves-bar";
import { Refusal } from "./moves/refusal";
import { type Moves, useMoves } from "./moves/use-moves";
import { Times } from "./notices";
import { SignInAgain } from "./sign-in-again";
import type { Problem, StoryState } from "./types";

export type ReviewScreenProps = {
  story: { id: number; text: StoryText; writer: string; state: StoryState };
  view: ReviewView;
  email: string;
  now: Date;
  calendar: Calendar;
  remarks: Remark[];
  suggestions: Suggested[];
  sources: BlockSources;
  checks: Check[];
  /** What stands between the story and its approval. */
  obstacles: Problem[];
  /** What the story lacks before it could go out. */
  missing: Problem[];
  style: StyleFound;
  abilities: ReviewAbilities;
  colleagues: Colleague[];
  publicAddress: string;
  history: ReactNode;
  /** What the other views show. */
  children: ReactNode;
};

type Composing = { chosen: Chosen | null; field: ChosenField | null; kind: NoteKind };

/** A story as whoever judges it needs it: its text or its changes, and what was said of them beside it. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { story, view, email, calendar, obstacles, abilities, colleagues } = props;
  const [state, setState] = useState(story.state);
  const [isSignedOut, setSignedOut] = useState(false);
  const [composing, setComposing] = useState<Composing | null>(null);
  const readiness = useRef<HTMLElement>(null);
  useEffect(() => setState(story.state), [story.state]);
  useFreshPage(story.id);
  const onSignedOut = () => setSignedOut(true);
  const moves = useMoves(story.id, {
    state,
    adopt: setState,
    version: () => state.version,
    flush: async () => true,
    onSignedOut,
  });
  const { send, active, setActive, open } = useReview({ storyId: story.id, adopt: setState, onSignedOut });
  const texts = textBlocks(story.text.body).map((block) => block.text);
  const notes = notesOf(texts, story.text, props.remarks, props.suggestions);
  const clock = { now: props.now, calendar };
  const eyes = state.abilities.needsOtherEyes
    ? [{ field: "eyes", message: readinessMessages.otherEyes }]
    : [];
  const inTheWay = [...eyes, ...obstacles];
  const isJudged = state.stage === "in_review";
  const compose = (chosen: Chosen | null, kind: NoteKind = "comment") =>
    setComposing({ chosen, field: null, kind });
  const commentField = (field: ChosenField) => setComposing({ chosen: null, field, kind: "comment" });

  return (
    <div className="[--bar:3.25rem]">
      <ReviewBar
        storyId={story.id}
        state={state}
        moves={moves}
        obstacles={isJudged ? inTheWay : []}
        onObstructed={() => readiness.current?.focus()}
      />
      <div className="xl:grid xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid content-start gap-3 px-4 py-4 sm:px-6">
          <h1 className="sr-only">
            {say.title}: {story.text.headline.trim() || say.untitled}
          </h1>
          <DoneNotice moves={moves} address={props.publicAddress} />
          <Times state={state} calendar={calendar} />
          {moves.refusal && !moves.asking ? <Refusal {...moves.refusal} /> : null}
          <ReviewTabs storyId={story.id} view={view} />
          {view === "text" ? (
            <ReviewedText
              text={story.text}
              notes={notes}
              active={active}
              sources={props.sources}
              abilities={abilities}
              onOpen={open}
              onCompose={compose}
              onCommentField={commentField}
            />
          ) : (
            props.children
          )}
        </div>
        <aside className="grid content-start gap-4 border-hair bg-wash px-4 py-4 max-xl:border-t xl:sticky xl:top-(--bar) xl:h-[calc(100dvh-var(--bar))] xl:overflow-y-auto xl:border-s">
          {composing ? (
            <Composer
              key={JSON.stringify(composing)}
              {...composing}
              paragraph={texts[composing.chosen?.block ?? -1] ?? ""}
              abilities={abilities}
              colleagues={colleagues}
              send={send}
              onClose={() => setComposing(null)}
            />
          ) : null}
          <Readiness
            frame={readiness}
            obstacles={isJudged ? inTheWay : null}
            checks={props.checks}
            missing={props.missing}
            style={props.style}
            storyPath={`/desk/stories/${story.id}`}
            abilities={abilities}
            clock={clock}
            send={send}
          />
          <Margin
            notes={notes}
            active={active}
            abilities={abilities}
            version={state.abilities.edit ? state.version : null}
            colleagues={colleagues}
            clock={clock}
            send={send}
            onShow={setActive}
            onCommentStory={() => compose(null)}
          />
          <div>
            <p className="text-soft">
              {say.writer} <b className="text-ink">{story.writer}</b>
            </p>
            {props.history}
          </div>
        </aside>
      </div>
      {isSignedOut ? (
        <SignInAgain email={email} onDone={() => setSignedOut(false)} onClose={() => setSignedOut(false)} />
      ) : (
        <AskedMove
          storyId={story.id}
          moves={moves}
          state={state}
          calendar={calendar}
          headline={story.text.headline}
        />
      )}
    </div>
  );
}

type ReviewBarProps = {
  storyId: number;
  state: StoryState;
  moves: Moves;
  obstacles: Problem[];
  onObstructed: () => void;
};

function ReviewBar({ storyId, state, moves, obstacles, onObstructed }: ReviewBarProps) {
  return (
    <header className="z-20 lg:sticky lg:top-0 flex min-h-(--bar) flex-wrap items-center gap-x-4 gap-y-2 border-b border-hair bg-paper px-4 py-2 sm:px-6">
      <Link href="/desk" prefetch={false} className="button quiet">
        <ArrowRight size={17} aria-hidden="true" className="ltr:-scale-x-100" />
        <span className="sr-only">{say.back}</span>
      </Link>
      <StatusPair stage={state.stage} status={state.status} />
      <div className="ms-auto flex flex-wrap items-center gap-2">
        <Link href={`/desk/stories/${storyId}`} prefetch={false} className="button quiet">
          <PenLine size={16} aria-hidden="true" />
          {say.write}
        </Link>
        <MovesBar
          state={state}
          isBusy={moves.isBusy}
          onMove={moves.ask}
          obstacles={obstacles}
          onObstructed={onObstructed}
        />
      </div>
    </header>
  );
}

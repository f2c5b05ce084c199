"use client";

import { ArrowRight, Monitor, PenLine, Smartphone } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useEffect, useState } from "react";
import { StatusPair } from "@/components/desk/status-chips";
import type { Calendar } from "@/db/types";
import { plural } from "@/newsroom/arabic/plural";
import { checkerMessages } from "./checker/messages";
import { editorMessages, reviewMessages as say, styleForms } from "./messages";
import { AskedMove } from "./moves/asked-move";
import { DoneNotice } from "./moves/done-notice";
import { MovesBar } from "./moves/moves-bar";
import { ProblemList } from "./moves/problem-list";
import { Refusal } from "./moves/refusal";
import { useMoves } from "./moves/use-moves";
import { Times } from "./notices";
import { SignInAgain } from "./sign-in-again";
import type { Problem, StoryState } from "./types";

export type ReviewScreenProps = {
  story: { id: number; headline: string; writer: string; state: StoryState };
  email: string;
  calendar: Calendar;
  /** What the story lacks before it could go out. */
  missing: Problem[];
  /** What the style checker finds besides what blocks, and nobody has decided about. */
  style: { warnings: number; advice: number };
  publicAddress: string;
  history: ReactNode;
};

/** The story as its readers would get it, beside what whoever judges it needs. */
export function ReviewScreen({
  story,
  email,
  calendar,
  missing,
  style,
  publicAddress,
  history,
}: ReviewScreenProps) {
  const [state, setState] = useState(story.state);
  const [isSignedOut, setSignedOut] = useState(false);
  useEffect(() => setState(story.state), [story.state]);
  const moves = useMoves(story.id, {
    state,
    adopt: setState,
    version: () => state.version,
    flush: async () => true,
    onSignedOut: () => setSignedOut(true),
  });
  return (
    <div className="[--bar:3.25rem]">
      <header className="z-20 lg:sticky lg:top-0 flex min-h-(--bar) flex-wrap items-center gap-x-4 gap-y-2 border-b border-hair bg-paper px-4 py-2 sm:px-6">
        <Link href="/desk" prefetch={false} className="button quiet">
          <ArrowRight size={17} aria-hidden="true" className="ltr:-scale-x-100" />
          <span className="sr-only">{say.back}</span>
        </Link>
        <StatusPair stage={state.stage} status={state.status} />
        <div className="ms-auto flex flex-wrap items-center gap-2">
          <Link href={`/desk/stories/${story.id}`} prefetch={false} className="button quiet">
            <PenLine size={16} aria-hidden="true" />
            {say.write}
          </Link>
          <MovesBar state={state} isBusy={moves.isBusy} onMove={moves.ask} />
        </div>
      </header>
      <div className="xl:grid xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-3 px-4 py-4 sm:px-6">
          <h1 className="sr-only">
            {say.title}: {story.headline}
          </h1>
          <DoneNotice moves={moves} address={publicAddress} />
          <Times state={state} calendar={calendar} />
          {moves.refusal && !moves.asking ? <Refusal {...moves.refusal} /> : null}
          <Proof storyId={story.id} version={state.textVersion} />
        </div>
        <aside className="border-hair bg-wash px-4 py-4 max-xl:border-t xl:border-s">
          <Missing problems={missing} storyPath={`/desk/stories/${story.id}`} />
          <p className="mb-4 text-soft">
            {say.style}{" "}
            <b className="text-ink">
              {style.warnings + style.advice === 0
                ? checkerMessages.clean
                : `${plural(style.warnings, styleForms.warnings)} · ${plural(style.advice, styleForms.advice)}`}
            </b>
          </p>
          <p className="text-soft">
            {say.writer} <b className="text-ink">{story.writer}</b>
          </p>
          {history}
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
          headline={story.headline}
        />
      )}
    </div>
  );
}

function Missing({ problems, storyPath }: { problems: Problem[]; storyPath: string }) {
  return (
    <section aria-label={say.readiness} className="mb-4">
      <h2 className="font-bold">{problems.length > 0 ? say.missing : say.ready}</h2>
      <ProblemList problems={problems} writing={storyPath} />
    </section>
  );
}

const widths = { phone: "24.5rem", desktop: "100%" } as const;

function Proof({ storyId, version }: { storyId: number; version: number }) {
  const [size, setSize] = useState<keyof typeof widths>("desktop");
  return (
    <section aria-label={editorMessages.review} className="grid gap-2">
      <div className="flex gap-1 max-sm:hidden">
        {(["desktop", "phone"] as const).map((name) => {
          const Icon = name === "phone" ? Smartphone : Monitor;
          return (
            <button
              key={name}
              type="button"
              aria-pressed={size === name}
              onClick={() => setSize(name)}
              className="button quiet aria-pressed:bg-ink aria-pressed:text-paper"
            >
              <Icon size={16} aria-hidden="true" />
              {say[name]}
            </button>
          );
        })}
      </div>
      <iframe
        key={version}
        src={`/desk/stories/${storyId}/proof`}
        title={editorMessages.review}
        style={{ maxInlineSize: widths[size] }}
        className="mx-auto h-[calc(100dvh-8.5rem)] w-full rounded-md border border-hair bg-paper"
      />
    </section>
  );
}

"use client";

import { Link2, Siren, X } from "lucide-react";
import { type FormEvent, useEffect, useState } from "react";
import type { BreakingLine, Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { askBreaking } from "./ask-front";
import { breakingDeskMessages as say } from "./messages";
import { StoryPicker } from "./story-picker";
import type { FrontCard } from "./types";

const LONGEST = 120;
const spans = Object.entries(say.minutes);

/** One line before every reader: written and launched in two movements, ended in one. */
export function BreakingBox({ initial, calendar }: { initial: BreakingLine | null; calendar: Calendar }) {
  const [line, setLine] = useState(initial);
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState("");
  useEndingLine(line, () => setLine(null));
  const act = async (path: string, method: string, done: string, sent?: unknown) => {
    const answer = await askBreaking(path, method, sent);
    setRefused(answer.refused);
    if (answer.refused) return false;
    setLine(answer.line);
    setSaid(done);
    return true;
  };
  return (
    <section
      aria-label={say.title}
      className="grid gap-1.5 rounded-lg border border-accent bg-raised px-3 py-2"
    >
      {line ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Siren size={18} aria-hidden="true" className="text-accent" />
          <p className="min-w-0 grow font-bold wrap-anywhere max-sm:basis-4/5 sm:basis-0">
            <span className="sr-only">{say.standing}: </span>
            {line.text}
          </p>
          <span className="text-[0.8125rem] text-soft">
            {say.until} {formatDate(line.expiresAt, calendar, "time")}
          </span>
          <button type="button" className="button" onClick={() => act(`/${line.id}`, "DELETE", say.ended)}>
            {say.end}
          </button>
        </div>
      ) : null}
      <BreakingForm isStanding={line !== null} onLaunch={(sent) => act("", "POST", say.launched, sent)} />
      {refused ? (
        <p role="alert" className="font-bold text-accent">
          {refused}
        </p>
      ) : null}
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  );
}

type Sent = { text: string; articleId: number | null; minutes: number };
type BreakingFormProps = { isStanding: boolean; onLaunch: (sent: Sent) => Promise<boolean> };

function BreakingForm({ isStanding, onLaunch }: BreakingFormProps) {
  const [text, setText] = useState("");
  const [minutes, setMinutes] = useState("30");
  const [story, setStory] = useState<FrontCard | null>(null);
  const [isLinking, setLinking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const left = LONGEST - [...text.trim()].length;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    if (await onLaunch({ text, articleId: story?.id ?? null, minutes: Number(minutes) })) {
      setText("");
      setStory(null);
    }
    setBusy(false);
  };
  return (
    <form className="flex flex-wrap items-center gap-1.5" onSubmit={submit}>
      <div className="relative min-w-56 flex-1">
        <input
          className="box pe-12"
          aria-label={say.text}
          placeholder={`${say.title}: ${say.placeholder}`}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span
          aria-hidden="true"
          className={`absolute end-2 top-1.5 text-[0.8125rem] ${left < 15 ? "text-amber" : "text-soft"}`}
        >
          {left}
        </span>
      </div>
      <select
        className="box !w-auto"
        aria-label={say.lasts}
        value={minutes}
        onChange={(event) => setMinutes(event.target.value)}
      >
        {spans.map(([count, name]) => (
          <option key={count} value={count}>
            {name}
          </option>
        ))}
      </select>
      {story ? (
        <button
          type="button"
          className="button quiet max-w-56"
          aria-label={`${say.unlink}: ${story.headline}`}
          onClick={() => setStory(null)}
        >
          <X size={15} aria-hidden="true" className="shrink-0" />
          <span className="truncate">{story.headline}</span>
        </button>
      ) : (
        <button
          type="button"
          className="button quiet"
          aria-label={say.link}
          title={say.link}
          onClick={() => setLinking(true)}
        >
          <Link2 size={16} aria-hidden="true" />
          <span className="max-sm:sr-only">{say.link}</span>
        </button>
      )}
      <button
        type="submit"
        className="button primary"
        disabled={isBusy || text.trim() === ""}
        title={isStanding ? say.replaces : undefined}
      >
        {say.launch}
      </button>
      {isLinking ? (
        <StoryPicker
          onChoose={(chosen) => {
            setStory(chosen);
            setLinking(false);
          }}
          onClose={() => setLinking(false)}
        />
      ) : null}
    </form>
  );
}

/** A line that reaches its minute leaves the desk too. */
function useEndingLine(line: BreakingLine | null, onEnd: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another line begins another wait
  useEffect(() => {
    if (!line) return;
    const timer = setTimeout(onEnd, Math.max(0, line.expiresAt.getTime() - Date.now()));
    return () => clearTimeout(timer);
  }, [line]);
}

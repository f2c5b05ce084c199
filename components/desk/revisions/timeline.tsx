import type { ReactNode } from "react";
import { formatDate } from "@/newsroom/arabic/dates";
import { plural } from "@/newsroom/arabic/plural";
import { actNames } from "@/newsroom/workflow/messages";
import { deskMessages } from "../messages";
import { WhenDue } from "../when";
import { foldRuns, type Run } from "./fold-runs";
import { runForms, revisionMessages as say } from "./messages";
import { TextRow } from "./text-row";
import type { Asked, Clock, MoveEntry, TextEntry } from "./types";

export type TimelineProps = {
  storyId: number;
  entries: (TextEntry | MoveEntry)[];
  /** The text that stands. */
  standing: number;
  asked: Asked;
  clock: Clock;
};

/** Texts and moves, newest first; a sitting's autosaves are one line that opens. */
export function Timeline({ storyId, entries, standing, asked, clock }: TimelineProps) {
  const isStanding = (entry: TextEntry) => entry.textVersion === standing;
  const row = (entry: TextEntry) => (
    <TextRow
      key={`text-${entry.id}`}
      storyId={storyId}
      entry={entry}
      isStanding={isStanding(entry)}
      asked={asked}
      clock={clock}
    />
  );
  return (
    <ol aria-label={say.timeline} className="divide-y divide-hair rounded-lg border border-hair bg-raised">
      {foldRuns(entries, isStanding).map((entry) => {
        if (entry.source === "text") return row(entry);
        if (entry.source === "move") return <Move key={`move-${entry.id}`} entry={entry} clock={clock} />;
        return (
          <Sitting key={`run-${entry.entries[0]?.id}`} run={entry} asked={asked} clock={clock}>
            {entry.entries.map(row)}
          </Sitting>
        );
      })}
    </ol>
  );
}

type SittingProps = { run: Run; asked: Asked; clock: Clock; children: ReactNode };

function Sitting({ run: { entries }, asked, clock, children }: SittingProps) {
  const [newest, oldest] = [entries[0], entries.at(-1)];
  if (!newest || !oldest) return null;
  const isOpen = entries.some(({ id }) => id === asked.from || id === asked.to);
  return (
    <li>
      <details open={isOpen} className="group">
        <summary className="px-3 py-2 hover:bg-wash">
          <span className="font-bold">{plural(entries.length, runForms)}</span>
          <span className="block ps-4 text-[0.8125rem] text-soft">
            {newest.by} · <WhenDue date={oldest.at} {...clock} /> –{" "}
            <Until from={oldest.at} to={newest.at} clock={clock} />
          </span>
        </summary>
        <ol className="divide-y divide-hair border-t border-hair ps-3">{children}</ol>
      </details>
    </li>
  );
}

/** The hour alone where the day has been said. */
function Until({ from, to, clock }: { from: Date; to: Date; clock: Clock }) {
  const { calendar } = clock;
  if (formatDate(from, calendar) !== formatDate(to, calendar)) return <WhenDue date={to} {...clock} />;
  return <time dateTime={to.toISOString()}>{formatDate(to, calendar, "time")}</time>;
}

function Move({ entry: { act, by, at, reason }, clock }: { entry: MoveEntry; clock: Clock }) {
  return (
    <li className="bg-wash px-3 py-1.5 text-[0.8125rem]">
      <b>{actNames[act] ?? act}</b>
      <span className="text-soft">
        {" · "}
        {by ?? deskMessages.byClock} · <WhenDue date={at} {...clock} />
      </span>
      {reason ? <p className="whitespace-pre-wrap break-words">«{reason}»</p> : null}
    </li>
  );
}

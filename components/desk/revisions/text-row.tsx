import { Bookmark, FileClock, RotateCcw } from "lucide-react";
import Link from "next/link";
import { deskMessages } from "../messages";
import { WhenDue } from "../when";
import { revisionMessages as say } from "./messages";
import { type Asked, addressOf, type Clock, type TextEntry } from "./types";

export type TextRowProps = {
  storyId: number;
  entry: TextEntry;
  isStanding: boolean;
  asked: Asked;
  clock: Clock;
};

export const nameOf = ({ name, kind }: Pick<TextEntry, "name" | "kind">, isStanding: boolean) =>
  name || (isStanding ? say.current : say.kinds[kind]);

/** One text of the story: choosing it compares it with the one that stands, or with the one chosen before. */
export function TextRow({ storyId, entry, isStanding, asked, clock }: TextRowProps) {
  const isChosen = entry.id === asked.from || entry.id === asked.to;
  const { view, before } = asked;
  return (
    <li
      className={`relative px-3 py-2 hover:bg-wash ${isChosen ? "border-s-4 border-s-accent bg-wash" : ""}`}
    >
      <Link
        href={`${addressOf(storyId, { from: entry.id, view, before })}#compare`}
        prefetch={false}
        aria-current={isChosen ? "true" : undefined}
        className="flex items-center gap-1.5 font-bold leading-normal after:absolute after:inset-0"
      >
        <Mark entry={entry} />
        {nameOf(entry, isStanding)}
      </Link>
      <p className="truncate pb-0.5">{entry.headline.trim() || deskMessages.untitled}</p>
      <p className="text-[0.8125rem] text-soft">
        {entry.by} · <WhenDue date={entry.at} {...clock} />
        {entry.name && isStanding ? ` · ${say.current}` : null}
      </p>
      {asked.from && !isChosen ? (
        <Link
          href={`${addressOf(storyId, { from: asked.from, to: entry.id, view, before })}#compare`}
          prefetch={false}
          className="relative z-10 inline-block py-1 text-[0.8125rem] font-bold underline underline-offset-4"
        >
          {say.compareWith}
        </Link>
      ) : null}
    </li>
  );
}

function Mark({ entry: { name, kind } }: { entry: TextEntry }) {
  const Icon = name ? Bookmark : kind === "stale" ? FileClock : kind === "restored" ? RotateCcw : null;
  return Icon ? (
    <Icon size={15} aria-hidden="true" className={kind === "stale" ? "text-amber" : "text-accent"} />
  ) : null;
}

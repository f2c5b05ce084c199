import Link from "next/link";
import type { ReactNode } from "react";
import type { Calendar, Publication, Stage } from "@/db/types";
import { deskMessages as say } from "./messages";
import { StatusPair } from "./status-chips";
import { When } from "./when";

export type StoryLineProps = {
  story: {
    id: number;
    headline: string;
    stage: Stage;
    status: Publication | "pending";
    section: { name: string } | null;
    writer: string;
    lastChangedAt: Date;
  };
  now: Date;
  calendar: Calendar;
  /** Where the line leads: writing by default, reviewing for those who judge. */
  href?: string;
  /** What this list adds: the reason of a return, the hour it goes out. */
  note?: ReactNode;
};

/** One story in a list of the newsroom. */
export function StoryLine({ story, now, calendar, href, note }: StoryLineProps) {
  return (
    <li className="relative px-3 py-2 hover:bg-wash sm:px-4">
      <Link
        href={href ?? `/desk/stories/${story.id}`}
        prefetch={false}
        className="block font-bold leading-normal after:absolute after:inset-0"
      >
        {story.headline.trim() || <span className="text-soft">{say.untitled}</span>}
      </Link>
      {note}
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem] text-soft">
        <StatusPair stage={story.stage} status={story.status} />
        <span>{story.section?.name ?? say.noSection}</span>
        <span>{story.writer}</span>
        <When date={story.lastChangedAt} now={now} calendar={calendar} />
      </div>
    </li>
  );
}

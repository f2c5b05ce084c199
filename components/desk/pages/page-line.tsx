"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import type { Calendar } from "@/db/types";
import { LineTool } from "../sections/line-tool";
import { Refused } from "../sections/refused";
import { useAct } from "../style/use-act";
import { When } from "../when";
import { pageMessages as say } from "./messages";
import { PageMark } from "./page-mark";
import type { MovePage, PageRow } from "./types";

export type PageLineProps = {
  page: PageRow;
  isFirst: boolean;
  isLast: boolean;
  move: MovePage;
  now: Date;
  calendar: Calendar;
};

/** One standing page: the line leads to its text, its place in the foot of the site is changed here. */
export function PageLine({ page, isFirst, isLast, move, now, calendar }: PageLineProps) {
  const { answer, isBusy, send } = useAct(move);
  const { id, title, slug, status, updatedAt } = page;
  const go = (way: "up" | "down") => {
    const form = new FormData();
    form.set("id", String(id));
    form.set("way", way);
    send(form);
  };
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2.5 hover:bg-wash sm:px-4">
      <div className="min-w-0 flex-1 basis-56">
        <Link
          href={`/desk/admin/pages/${id}`}
          prefetch={false}
          className="font-bold after:absolute after:inset-0"
        >
          {title}
        </Link>
        <bdi className="block break-all text-[0.8125rem] text-soft">/page/{slug}</bdi>
        <Refused answer={answer} />
      </div>
      <PageMark status={status} />
      <p className="text-[0.8125rem] text-soft">
        {say.changed} <When date={updatedAt} now={now} calendar={calendar} />
      </p>
      <div className="relative flex">
        <LineTool name={say.up} of={title} isOff={isFirst || isBusy} onPress={() => go("up")}>
          <ArrowUp size={16} aria-hidden="true" />
        </LineTool>
        <LineTool name={say.down} of={title} isOff={isLast || isBusy} onPress={() => go("down")}>
          <ArrowDown size={16} aria-hidden="true" />
        </LineTool>
      </div>
    </li>
  );
}

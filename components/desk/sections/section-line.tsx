"use client";

import { ArrowDown, ArrowUp, Link2, PenLine } from "lucide-react";
import { useAct } from "../style/use-act";
import { Address } from "./address";
import { LineTool } from "./line-tool";
import { sectionsMessages as say } from "./messages";
import { Refused } from "./refused";
import type { Act, SectionRow } from "./types";

export type SectionLineProps = {
  section: SectionRow;
  desk: string;
  isFirst: boolean;
  isLast: boolean;
  move: Act;
  onEdit: () => void;
  onSlug: () => void;
};

/** One section: its place is changed here, all else in a question of its own. */
export function SectionLine({ section, desk, isFirst, isLast, move, onEdit, onSlug }: SectionLineProps) {
  const { answer, isBusy, send } = useAct(move);
  const go = (way: "up" | "down") => {
    const form = new FormData();
    form.set("id", String(section.id));
    form.set("way", way);
    send(form);
  };
  const { name, slug, isShown } = section;
  return (
    <li className="flex flex-wrap items-center gap-x-3 px-3 py-2 sm:px-4">
      <div className="min-w-0 flex-1 basis-56">
        <p className={isShown ? "font-bold" : "font-bold text-soft"}>
          {name}
          {isShown ? null : (
            <span className="ms-2 rounded-sm border border-edge px-1 font-normal text-[0.75rem]">
              {say.hidden}
            </span>
          )}
        </p>
        <p className="flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
          <span>
            {say.desk}: {desk}
          </span>
          <Address area="section" slug={slug} />
        </p>
        <Refused answer={answer} />
      </div>
      <div className="flex">
        <LineTool name={say.up} of={name} isOff={isFirst || isBusy} onPress={() => go("up")}>
          <ArrowUp size={16} aria-hidden="true" />
        </LineTool>
        <LineTool name={say.down} of={name} isOff={isLast || isBusy} onPress={() => go("down")}>
          <ArrowDown size={16} aria-hidden="true" />
        </LineTool>
        <LineTool name={say.edit} of={name} onPress={onEdit}>
          <PenLine size={16} aria-hidden="true" />
        </LineTool>
        <LineTool name={say.address} of={name} onPress={onSlug}>
          <Link2 size={16} aria-hidden="true" />
        </LineTool>
      </div>
    </li>
  );
}

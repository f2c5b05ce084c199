"use client";

import { GripVertical, Pin } from "lucide-react";
import type { Calendar, FrontPin } from "@/db/types";
import { useDraggable, useDropTarget } from "../plan/use-drag";
import { When } from "../when";
import { frontDeskMessages as say } from "./messages";
import { SlotActs } from "./slot-acts";
import { SlotWarnings } from "./slot-warnings";
import { StoryThumb } from "./story-thumb";
import type { Place, ShownSlot } from "./types";
import { carried, type Places, slotId } from "./use-places";

export type SlotRowProps = {
  place: Place;
  count: number;
  blockName: string;
  shown: ShownSlot;
  pin: FrontPin | null;
  isOpen: boolean;
  isByRule: boolean;
  places: Places;
  calendar: Calendar;
  now: Date;
};

/** A place of the front: what stands in it, whether somebody put it there, and what can be done with it. */
export function SlotRow(props: SlotRowProps) {
  const { place, blockName, shown, pin, isOpen, isByRule, places, calendar, now } = props;
  const { card } = shown;
  const isPinned = pin !== null && pin.articleId === card?.id;
  const drag = useDraggable<HTMLDivElement>(card ? carried(card, place) : "", isOpen && card !== null);
  const drop = useDropTarget<HTMLLIElement>((payload) => {
    if (isOpen && payload) places.drop(payload, place);
  });
  const isOver = drop.isOver && isOpen;
  return (
    <li
      ref={drop.ref}
      id={slotId(place)}
      tabIndex={-1}
      aria-label={`${blockName} ${place.at + 1}`}
      className={`px-2 py-1.5 outline-offset-[-2px] ${isOver ? "bg-wash shadow-[inset_0_0_0_2px_var(--accent)]" : ""}`}
    >
      <div
        ref={drag.ref}
        className={`flex items-start gap-2 ${drag.isDragged ? "opacity-40" : ""} ${isOpen && card ? "cursor-grab" : ""}`}
      >
        <span aria-hidden="true" className="flex w-5 shrink-0 flex-col items-center pt-0.5 text-soft">
          <bdi className="text-[0.8125rem] tabular-nums">{place.at + 1}</bdi>
          {isOpen && card ? <GripVertical size={14} className="max-lg:hidden" /> : null}
        </span>
        {isByRule ? null : <StoryThumb picture={card?.picture ?? null} />}
        <div className="min-w-0 flex-1">
          <p className={`leading-snug wrap-anywhere ${card ? "font-bold" : "text-soft"}`}>
            {card?.headline ?? say.emptySlot}
          </p>
          <div className="flex flex-wrap items-center justify-between gap-x-2">
            {card ? (
              <p className="flex flex-wrap gap-x-2 text-[0.8125rem] text-soft">
                {isByRule ? null : <PinMark isPinned={isPinned} />}
                <span>{card.section.name}</span>
                <When date={new Date(card.publishedAt)} now={now} calendar={calendar} />
              </p>
            ) : null}
            {isOpen ? <SlotActs {...props} isPinned={isPinned} /> : null}
          </div>
        </div>
      </div>
      <SlotWarnings {...props} />
    </li>
  );
}

function PinMark({ isPinned }: { isPinned: boolean }) {
  return isPinned ? (
    <span className="flex items-center gap-1 font-bold text-blue">
      <Pin size={13} aria-hidden="true" />
      {say.pinned}
    </span>
  ) : (
    <span>{say.auto}</span>
  );
}

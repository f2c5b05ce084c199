"use client";

import { type ReactNode, useState } from "react";
import type { SectionRef } from "@/db/types";
import { nameOfBlock } from "./block-name";
import { frontDeskMessages as say } from "./messages";
import { PlaceDialog } from "./place-dialog";
import { blockAt, isByRule, keyOf, putStory, swapStory } from "./plan-acts";
import { StoryPicker } from "./story-picker";
import type { FrontCard, Place } from "./types";
import type { FrontAtWork } from "./use-front";

type Asked = { kind: "place"; story: FrontCard; from: Place | null } | { kind: "story"; place: Place };

export const slotId = ({ key, at }: Place) => `slot-${key.replace(":", "-")}-${at}`;

/** What is carried by dragging: a story of the tray, or one that stands in a place. */
export const carried = (story: FrontCard, from: Place | null) => JSON.stringify({ id: story.id, from });

/** Where stories may go on this front, and the ways there: dragging, choosing a place, choosing a story. */
export function usePlaces(front: FrontAtWork, sections: SectionRef[]) {
  const { plan, arrangement } = front.state;
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const cardAt = ({ key, at }: Place) => arrangement.slots[key]?.[at]?.card ?? null;
  const put = (articleId: number, from: Place | null, to: Place) => {
    front.change(from ? swapStory(plan, from, to, articleId) : putStory(plan, to, articleId));
    close();
  };
  const open = plan.blocks.filter(
    (block) => block.isShown && !isByRule(block) && arrangement.mine.includes(keyOf(block)),
  );
  const options = open.flatMap((block) =>
    Array.from({ length: block.count }, (_, at) => ({
      place: { key: keyOf(block), at },
      block: nameOfBlock(block, sections),
      standing: cardAt({ key: keyOf(block), at })?.headline ?? say.emptySlot,
    })),
  );
  const dialog: ReactNode =
    asked?.kind === "place" ? (
      <PlaceDialog
        story={asked.story}
        options={options}
        onPut={(to) => put(asked.story.id, asked.from, to)}
        onClose={close}
      />
    ) : asked ? (
      <StoryPicker onChoose={(story) => put(story.id, null, asked.place)} onClose={close} />
    ) : null;
  return {
    plan,
    change: front.change,
    drop: (payload: string, to: Place) => {
      const { id, from } = JSON.parse(payload) as { id: number; from: Place | null };
      put(id, from, to);
    },
    askPlace: (story: FrontCard, from: Place | null) => setAsked({ kind: "place", story, from }),
    askStory: (place: Place) => setAsked({ kind: "story", place }),
    isOn: (articleId: number) =>
      Object.values(arrangement.slots).some((slots) => slots.some(({ card }) => card?.id === articleId)),
    /** Brings the place of a story into view: it was touched in the preview. */
    show: (articleId: number) => {
      for (const [key, slots] of Object.entries(arrangement.slots)) {
        const at = slots.findIndex(({ card }) => card?.id === articleId);
        if (at < 0 || !blockAt(plan, key)) continue;
        const row = document.getElementById(slotId({ key, at }));
        row?.scrollIntoView({ block: "center" });
        row?.focus({ preventScroll: true });
        return;
      }
    },
    dialog,
  };
}

export type Places = ReturnType<typeof usePlaces>;

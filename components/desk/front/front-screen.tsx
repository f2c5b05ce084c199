"use client";

import { useState } from "react";
import type { BreakingLine, Calendar, SectionRef } from "@/db/types";
import { useDragScroll } from "../plan/use-drag";
import { BlockPanel } from "./block-panel";
import { BreakingBox } from "./breaking-box";
import { FrontBar } from "./front-bar";
import { FrontNotices } from "./front-notices";
import { frontDeskMessages as say } from "./messages";
import { keyOf } from "./plan-acts";
import { PreviewFrame } from "./preview-frame";
import { StoryTray } from "./story-tray";
import type { Arrangement } from "./types";
import { useFront } from "./use-front";
import { usePlaces } from "./use-places";

export type FrontScreenProps = {
  initial: Arrangement;
  breaking: BreakingLine | null;
  mayBreak: boolean;
  sections: SectionRef[];
  calendar: Calendar;
  now: Date;
};

type Tab = "arrange" | "preview";

/** The chief's cockpit: the draft of the front beside what it will look like, and the breaking line above both. */
export function FrontScreen({ initial, breaking, mayBreak, sections, calendar, now }: FrontScreenProps) {
  const front = useFront(initial);
  const places = usePlaces(front, sections);
  const [tab, setTab] = useState<Tab>("arrange");
  const scroller = useDragScroll();
  const { plan, arrangement } = front.state;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-3 px-3 py-3 sm:px-6 lg:h-dvh lg:grid-rows-[auto_auto_minmax(0,1fr)] lg:overflow-hidden lg:py-4">
      <FrontBar front={front} calendar={calendar} now={now} tab={tab} onTab={setTab} />
      <div className="grid gap-2">
        {mayBreak ? <BreakingBox initial={breaking} calendar={calendar} /> : null}
        <FrontNotices front={front} />
      </div>
      <div className="grid min-h-0 grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[minmax(22rem,27rem)_minmax(0,1fr)] 2xl:grid-cols-[19rem_minmax(24rem,28rem)_minmax(0,1fr)]">
        <div className="hidden min-h-0 2xl:block">
          <StoryTray places={places} sections={sections} calendar={calendar} now={now} />
        </div>
        <section
          ref={scroller}
          aria-label={say.arrange}
          className={`grid min-h-0 content-start gap-3 lg:overflow-y-auto lg:pe-1 lg:pb-6 ${tab === "arrange" ? "" : "max-lg:hidden"}`}
        >
          {plan.blocks.map((block) => (
            <BlockPanel
              key={keyOf(block)}
              block={block}
              slots={arrangement.slots[keyOf(block)] ?? []}
              isMine={arrangement.mine.includes(keyOf(block))}
              isChanged={arrangement.changed.includes(keyOf(block))}
              mayOrder={arrangement.mayAll}
              sections={sections}
              places={places}
              calendar={calendar}
              now={now}
            />
          ))}
        </section>
        <div className={`min-h-0 ${tab === "preview" ? "" : "max-lg:hidden"}`}>
          <PreviewFrame version={arrangement.version} onPick={places.show} />
        </div>
      </div>
      {places.dialog}
    </div>
  );
}

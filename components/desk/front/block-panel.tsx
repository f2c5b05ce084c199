"use client";

import { ArrowDown, ArrowUp, EyeOff, SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import type { Calendar, FrontBlockPlan, SectionRef } from "@/db/types";
import { nameOfBlock } from "./block-name";
import { BlockRules } from "./block-rules";
import { frontDeskMessages as say } from "./messages";
import { changeBlock, isByRule, isTop, keyOf, moveBlock } from "./plan-acts";
import { SlotRow } from "./slot-row";
import type { ShownSlot } from "./types";
import type { Places } from "./use-places";

export type BlockPanelProps = {
  block: FrontBlockPlan;
  slots: ShownSlot[];
  isMine: boolean;
  isChanged: boolean;
  mayOrder: boolean;
  sections: SectionRef[];
  places: Places;
  calendar: Calendar;
  now: Date;
};

/** A block of the front with its places. */
export function BlockPanel(props: BlockPanelProps) {
  const { block, slots, isMine, places, calendar, now, sections } = props;
  const key = keyOf(block);
  const name = nameOfBlock(block, sections);
  const isOpen = block.isShown && block.kind !== "most-read";
  return (
    <section
      aria-label={`${say.blockOf} ${name}`}
      className={`rounded-lg border border-hair ${isMine ? "bg-raised" : "bg-wash"} ${block.isShown ? "" : "opacity-75"}`}
    >
      <BlockHead {...props} name={name} />
      {isOpen ? (
        <ol className="divide-y divide-hair border-hair border-t">
          {Array.from({ length: block.count }, (_, at) => (
            <SlotRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
              key={at}
              place={{ key, at }}
              count={block.count}
              blockName={name}
              shown={slots[at] ?? { card: null, warning: null, gone: null }}
              pin={block.slots[at] ?? null}
              isOpen={isMine && !isByRule(block)}
              isByRule={isByRule(block)}
              places={places}
              calendar={calendar}
              now={now}
            />
          ))}
        </ol>
      ) : null}
    </section>
  );
}

function BlockHead({
  block,
  isMine,
  isChanged,
  mayOrder,
  sections,
  places,
  name,
}: BlockPanelProps & { name: string }) {
  const [isOpen, setOpen] = useState(false);
  const key = keyOf(block);
  const act = (by: 1 | -1) => places.change(moveBlock(places.plan, key, by));
  const note = !isMine ? say.foreign : isByRule(block) ? say.byRule : "";
  return (
    <header className="flex flex-wrap items-center gap-x-2 px-3 py-1">
      <h2 className="font-bold">{block.title || name}</h2>
      {block.isShown ? null : (
        <span className="flex items-center gap-1 text-[0.8125rem] text-soft">
          <EyeOff size={14} aria-hidden="true" />
          {say.hidden}
        </span>
      )}
      {isChanged ? <span className="text-[0.8125rem] font-bold text-violet">{say.changedBlock}</span> : null}
      {note ? <span className="text-[0.8125rem] text-soft">{note}</span> : null}
      <div className="ms-auto flex min-h-9 items-center">
        {mayOrder && !isTop(block) ? (
          <>
            <HeadButton name={`${say.blockUp}: ${name}`} icon={ArrowUp} onPress={() => act(-1)} />
            <HeadButton name={`${say.blockDown}: ${name}`} icon={ArrowDown} onPress={() => act(1)} />
          </>
        ) : null}
        {isMine ? (
          <HeadButton name={`${say.rules}: ${name}`} icon={SlidersHorizontal} onPress={() => setOpen(true)} />
        ) : null}
      </div>
      {isOpen ? (
        <BlockRules
          block={block}
          name={name}
          sections={sections}
          onApply={(change) => {
            places.change(changeBlock(places.plan, key, change));
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </header>
  );
}

type HeadButtonProps = { name: string; icon: typeof ArrowUp; onPress: () => void };

function HeadButton({ name, icon: Icon, onPress }: HeadButtonProps) {
  return (
    <button type="button" className="button quiet" aria-label={name} title={name} onClick={onPress}>
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}

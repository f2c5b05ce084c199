"use client";

import { ArrowDown, ArrowUp, FolderInput, type LucideIcon, Pencil, Pin, PinOff, Replace } from "lucide-react";
import { useState } from "react";
import { frontDeskMessages as say } from "./messages";
import { dressStory, freePlace, putStory, swapStory } from "./plan-acts";
import { SlotDress } from "./slot-dress";
import type { SlotRowProps } from "./slot-row";

/** Everything that dragging does, by buttons, and what it cannot do. */
export function SlotActs({
  place,
  count,
  shown,
  pin,
  places,
  isPinned,
}: SlotRowProps & { isPinned: boolean }) {
  const [isDressing, setDressing] = useState(false);
  const { plan, change } = places;
  const { card } = shown;
  const name = card?.headline ?? say.emptySlot;
  const shift = (by: 1 | -1) =>
    card && change(swapStory(plan, place, { ...place, at: place.at + by }, card.id));
  return (
    <div className="-ms-2 flex flex-wrap">
      {card ? (
        <>
          {isPinned ? (
            <Act icon={PinOff} name={say.unpin} of={name} onPress={() => change(freePlace(plan, place))} />
          ) : (
            <Act icon={Pin} name={say.pin} of={name} onPress={() => change(putStory(plan, place, card.id))} />
          )}
          {count > 1 ? (
            <>
              <Act icon={ArrowUp} name={say.up} of={name} isOff={place.at === 0} onPress={() => shift(-1)} />
              <Act
                icon={ArrowDown}
                name={say.down}
                of={name}
                isOff={place.at === count - 1}
                onPress={() => shift(1)}
              />
            </>
          ) : null}
          <Act icon={FolderInput} name={say.move} of={name} onPress={() => places.askPlace(card, place)} />
          <Act icon={Pencil} name={say.dress} of={name} onPress={() => setDressing(true)} />
        </>
      ) : null}
      <Act icon={Replace} name={say.replace} of={name} onPress={() => places.askStory(place)} />
      {isDressing && card ? (
        <SlotDress
          card={card}
          pin={isPinned ? pin : null}
          onApply={(dress) => {
            change(dressStory(plan, place, card.id, dress));
            setDressing(false);
          }}
          onClose={() => setDressing(false)}
        />
      ) : null}
    </div>
  );
}

type ActProps = { icon: LucideIcon; name: string; of: string; onPress: () => void; isOff?: boolean };

function Act({ icon: Icon, name, of, onPress, isOff = false }: ActProps) {
  return (
    <button
      type="button"
      className="button quiet min-h-7 px-1.5 text-soft hover:text-ink max-lg:min-h-10 max-lg:min-w-10"
      aria-label={`${name}: ${of}`}
      title={name}
      disabled={isOff}
      onClick={onPress}
    >
      <Icon size={15} aria-hidden="true" />
    </button>
  );
}

import { useEffect, useRef, useState } from "react";

/** A mouse that only passes by asks nothing. */
const REST_MS = 250;

/** Which finding's card is shown: the one at the caret, else the one the mouse rests on or whose card it is in. */
export function useShown({ hovered, open }: { hovered: string | null; open: string | null }) {
  const [rested, setRested] = useState<string | null>(null);
  const isHeld = useRef(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!isHeld.current) setRested(hovered);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [hovered]);
  const hold = (next: boolean) => {
    isHeld.current = next;
    if (!next) setRested(null);
  };
  return { id: open ?? rested, hold };
}

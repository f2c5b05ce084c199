/** All in pixels of the window, `start` counted from its right edge, where Arabic lines begin. */
export type Words = { top: number; bottom: number; start: number; end: number };
export type Room = { top: number; bottom: number; width: number };
export type Size = { width: number; height: number };

const GAP = 8;

/** Over the middle of the words; under them where there is no room above; null where none of them is in sight. */
export function placeBar(words: Words, room: Room, bar: Size): { top: number; start: number } | null {
  if (words.bottom < room.top || words.top > room.bottom) return null;
  const middle = (words.start + words.end - bar.width) / 2;
  const start = Math.max(GAP, Math.min(middle, room.width - bar.width - GAP));
  const above = words.top - bar.height - GAP;
  const below = words.bottom + GAP;
  if (above >= room.top) return { top: above, start };
  const lowest = room.bottom - bar.height - GAP;
  return { top: Math.max(room.top + GAP, Math.min(below, lowest)), start };
}

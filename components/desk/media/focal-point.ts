export type Point = { focalX: number; focalY: number };

/** A hundredth with an arrow, ten with Shift: finer than any crop shows. */
const STEP = 0.01;
const LEAP = 0.1;

const moves: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const within = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;

/** Where a key takes the point, as one sees it; null for a key that moves nothing. */
export function movedByKey({ focalX, focalY }: Point, key: string, isFast: boolean): Point | null {
  const move = moves[key];
  if (!move) return null;
  const step = isFast ? LEAP : STEP;
  return { focalX: within(focalX + move[0] * step), focalY: within(focalY + move[1] * step) };
}

type Box = { left: number; top: number; width: number; height: number };

/** Where in the picture one has pointed. */
export const pointedAt = ({ clientX, clientY }: { clientX: number; clientY: number }, box: Box): Point => ({
  focalX: within((clientX - box.left) / box.width),
  focalY: within((clientY - box.top) / box.height),
});

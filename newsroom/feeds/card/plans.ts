import type { CardShape } from "./card";

export type Box = { left: number; top: number; width: number; height: number };

/** Where what stands on a card; texts begin at the right edge of their box. */
export type Plan = {
  picture: Box | null;
  panel: Box;
  /** What is drawn in one size only, masthead and kicker, so many times larger than on a wide card. */
  scale: number;
  /** Of the headline, the largest first. */
  sizes: readonly number[];
  /** How much of the room a short headline leaves lies above it. */
  sinks: number;
};

/** From the largest that looks well alone to the smallest that a phone shows legibly. */
const large = [92, 84, 76, 70, 64, 58, 52, 46, 42];
const beside = [64, 60, 56, 52, 48, 44, 40, 37, 34];

const whole = (width: number, height: number): Box => ({ left: 0, top: 0, width, height });

export const plans = {
  wide: {
    pictured: {
      picture: { left: 0, top: 0, width: 530, height: 630 },
      panel: { left: 530, top: 0, width: 670, height: 630 },
      scale: 1,
      sizes: beside,
      sinks: 0.25,
    },
    plain: { picture: null, panel: whole(1200, 630), scale: 1.15, sizes: [108, 100, ...large], sinks: 0.5 },
  },
  square: {
    pictured: {
      picture: { left: 0, top: 0, width: 1200, height: 620 },
      panel: { left: 0, top: 620, width: 1200, height: 580 },
      scale: 1.3,
      sizes: large,
      sinks: 0.25,
    },
    plain: {
      picture: null,
      panel: whole(1200, 1200),
      scale: 1.45,
      sizes: [148, 132, 116, 104, ...large],
      sinks: 0.45,
    },
  },
} as const satisfies Record<CardShape, Record<"pictured" | "plain", Plan>>;

import type { OverlayOptions } from "sharp";
import type { Card } from "./card";
import { drawShapes, type Trapezoid } from "./draw-shapes";
import { inks } from "./inks";
import type { Box } from "./plans";
import { setText } from "./set-text";

/** On a wide card; larger ones multiply. */
const usual = { name: 58, motto: 25, markWidth: 21, markHeight: 84, rule: 5, below: 12 } as const;

const sized = (scale: number) => ({
  name: Math.round(usual.name * scale),
  motto: Math.round(usual.motto * scale),
  mark: { width: Math.round(usual.markWidth * scale), height: Math.round(usual.markHeight * scale) },
  rule: Math.round(usual.rule * scale),
  below: Math.round(usual.below * scale),
});

type Size = { width: number; height: number };

/** The obelisk of `components/site/obelisk`, which stands in a box of 24 by 96. */
function drawMark(size: Size, [tip, shaft]: [string, string]) {
  const [across, down] = [size.width / 24, size.height / 96];
  const piece = (color: string, [top, bottom]: [number, number], from: [number, number]): Trapezoid => ({
    top: top * down,
    bottom: bottom * down,
    from: [from[0] * across, from[1] * across],
    to: [(24 - from[0]) * across, (24 - from[1]) * across],
    color,
  });
  return drawShapes(size, [
    piece(tip, [0, 13], [12, 7.4]),
    piece(shaft, [15.2, 86], [7.2, 5]),
    piece(shaft, [88.4, 96], [2, 2]),
  ]);
}

const ruleOf = ({ width, height }: Size) =>
  ({ input: { create: { width, height, channels: 3, background: inks.ink } } }) as const;

/** The nameplate at the right, the motto at the left, the rule under both: the head of every page. */
export async function drawMasthead(
  { name, motto }: Card["house"],
  box: Box,
  scale: number,
): Promise<OverlayOptions[]> {
  const sizes = sized(scale);
  const right = box.left + box.width;
  const foot = box.top + sizes.mark.height;
  const isAlef = name.length > 1 && name.startsWith("ا");
  const plate = await setText(isAlef ? name.slice(1) : name, {
    size: sizes.name,
    weight: "bold",
    color: inks.ink,
    width: box.width * 0.7,
  });
  const plateLeft = right - sizes.mark.width - Math.round((isAlef ? 4 : 16) * scale) - plate.width;
  const { mark } = sizes;
  return [
    { ...drawMark(mark, [inks.accent, inks.ink]), left: right - mark.width, top: box.top },
    { input: plate.png, left: plateLeft, top: foot - plate.height + Math.round((isAlef ? 6 : 2) * scale) },
    { ...ruleOf({ width: box.width, height: sizes.rule }), left: box.left, top: foot + sizes.below },
    ...(await drawMotto(motto, { left: box.left, foot, room: plateLeft - box.left, size: sizes.motto })),
  ];
}

type MottoPlace = { left: number; foot: number; room: number; size: number };

/** Left out where it has no room on one line. */
async function drawMotto(motto: string, { left, foot, room, size }: MottoPlace): Promise<OverlayOptions[]> {
  if (!motto) return [];
  const said = await setText(motto, { size, weight: "regular", color: inks.inkSoft, width: 1_200 });
  if (said.width > room - size) return [];
  return [{ input: said.png, left, top: foot - said.height - 2 }];
}

/** Where there is no picture, the house's own mark stands large and pale behind the words. */
export function drawOrnament({ left, top, height }: Box): OverlayOptions {
  const tall = Math.round(height * 0.66);
  const size = { width: Math.round(tall / 4), height: tall };
  return { ...drawMark(size, [inks.wash, inks.wash]), left: left + 64, top: top + height - tall };
}

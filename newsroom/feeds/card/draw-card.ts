import sharp, { type OverlayOptions } from "sharp";
import { type Card, type CardShape, cardShapes } from "./card";
import { cutTo } from "./cut-to";
import { inks } from "./inks";
import { drawMasthead, drawOrnament } from "./masthead";
import { type Box, type Plan, plans } from "./plans";
import { setText, setToFit } from "./set-text";

/** As heavy as a network still fetches for a small preview. */
export const MOST_BYTES = 300_000;
const QUALITIES = [84, 76, 68, 58, 46];

const MARGIN = 56;
const KICKER = 32;
const GAP = 26;
const MASTHEAD_ROOM = 128;

/** The card as a JPEG of at most 300 kB; `picture` is a rendition of ours. */
export async function drawCard(card: Card, shape: CardShape, picture: Buffer | null): Promise<Buffer> {
  const plan = plans[shape][picture ? "pictured" : "plain"];
  const layers = [
    ...(picture && plan.picture ? [await photograph(card, plan.picture, picture)] : []),
    ...(plan.picture ? [] : [drawOrnament(plan.panel)]),
    ...(await drawMasthead(card.house, within(plan.panel), plan.scale)),
    ...(await drawWords(card, within(plan.panel), plan)),
  ];
  const drawn = await sharp({ create: { ...cardShapes[shape], channels: 3, background: inks.paper } })
    .composite(layers)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return encode(drawn.data, cardShapes[shape]);
}

async function encode(pixels: Buffer, { width, height }: { width: number; height: number }): Promise<Buffer> {
  const raw = { width, height, channels: 3 } as const;
  for (const quality of QUALITIES) {
    const bytes = await sharp(pixels, { raw })
      .jpeg({ quality, mozjpeg: true, chromaSubsampling: quality > 80 ? "4:4:4" : "4:2:0" })
      .toBuffer();
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  throw new Error("a card is heavier than any preview may be");
}

const within = ({ left, top, width, height }: Box): Box => ({
  left: left + MARGIN,
  top: top + MARGIN - 8,
  width: width - 2 * MARGIN,
  height: height - 2 * MARGIN + 8,
});

async function photograph({ picture }: Card, box: Box, bytes: Buffer): Promise<OverlayOptions> {
  const focal = { x: picture?.focalX ?? 0.5, y: picture?.focalY ?? 0.5 };
  return { input: await cutTo(bytes, box, focal), left: box.left, top: box.top };
}

/** Kicker and headline, from where the masthead ends to the foot of the panel. */
async function drawWords(card: Card, box: Box, { scale, sizes, sinks }: Plan): Promise<OverlayOptions[]> {
  const right = box.left + box.width;
  let top = box.top + Math.round(MASTHEAD_ROOM * scale);
  const layers: OverlayOptions[] = [];
  if (card.kicker) {
    const style = {
      size: Math.round(KICKER * scale),
      weight: "bold",
      color: inks.accent,
      width: box.width,
    } as const;
    const kicker = await setText(card.kicker, style);
    layers.push({ input: kicker.png, left: right - kicker.width, top });
    top += kicker.height + GAP;
  }
  const room = { weight: "bold", color: inks.ink, width: box.width } as const;
  const headline = await setToFit(card.headline, { ...room, height: box.top + box.height - top, sizes });
  const sunk = Math.max(0, Math.round((box.top + box.height - top - headline.height) * sinks));
  layers.push({ input: headline.png, left: right - headline.width, top });
  return layers.map((layer) => ({ ...layer, top: (layer.top ?? 0) + sunk }));
}

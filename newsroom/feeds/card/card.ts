import { createHash } from "node:crypto";
import type { House, Picture } from "@/db/types";
import { plainLine } from "../plain-line";

/** What networks show of a shared page: wide for most, square where little stands beside it. */
export const cardShapes = {
  wide: { width: 1200, height: 630 },
  square: { width: 1200, height: 1200 },
} as const;

export type CardShape = keyof typeof cardShapes;
type CardPicture = Pick<Picture, "id" | "hash" | "width" | "focalX" | "focalY">;

/** All that is drawn. */
export type Card = {
  house: Pick<House, "name" | "motto">;
  kicker: string;
  headline: string;
  picture: CardPicture | null;
};

/** Goes up when cards are drawn otherwise: every card gets a new address. */
const DESIGN = 1;
/** A longer headline is cut at a word: smaller letters nobody reads on a phone. */
const MOST_LETTERS = 180;

type Told = {
  kicker?: string;
  section?: { name: string };
  shareTitle?: string;
  headline: string;
  picture?: CardPicture | null;
};

/** The card of an article, or of a list or page with a name. */
export const cardOf = ({ name, motto }: Card["house"], told: Told): Card => ({
  house: { name: plainLine(name), motto: plainLine(motto) },
  kicker: plainLine(told.kicker || told.section?.name || ""),
  headline: cutAtWord(plainLine(told.shareTitle || told.headline)),
  picture: told.picture ?? null,
});

function cutAtWord(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS).toWellFormed();
  return `${cut.slice(0, cut.lastIndexOf(" ") + 1 || undefined).trim()}…`;
}

/** What a card shows, as its name: another headline is another address. */
export function cardMark({ house, kicker, headline, picture }: Card): string {
  const shown = picture && [picture.hash, picture.focalX, picture.focalY];
  const drawn = JSON.stringify([DESIGN, house.name, house.motto, kicker, headline, shown]);
  return createHash("sha256").update(drawn).digest("hex").slice(0, 16);
}

export const cardName = (card: Card, shape: CardShape) => `${cardMark(card)}-${shape}.jpg`;

/** The shape a name asks for; null for what is no card's name. */
export function shapeOf(name: string): CardShape | null {
  const [, shape] = /^[0-9a-f]{16}-(wide|square)\.jpg$/.exec(name) ?? [];
  return shape === "wide" || shape === "square" ? shape : null;
}

import { type CardShape, cardName, cardOf, cardShapes } from "@/newsroom/feeds/card/card";

/** A picture that stands for a page when it is shared; the address is from the root. */
export type ShareImage = { path: string; width: number; height: number };

/** The cards of the house, or of an article by its number: wide, then square. */
export function shareImages(of: "house" | number, told: Parameters<typeof cardOf>): [ShareImage, ShareImage] {
  const card = cardOf(...told);
  const imageOf = (shape: CardShape) => ({
    path: `/share/${of}/${cardName(card, shape)}`,
    ...cardShapes[shape],
  });
  return [imageOf("wide"), imageOf("square")];
}

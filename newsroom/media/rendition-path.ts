import type { Picture } from "@/db/types";
import { renditionWidths } from "./renditions";

/** The widest rendition of a picture up to this many pixels. */
export const renditionWidthOf = ({ width }: Pick<Picture, "width">, upTo: number): number =>
  renditionWidths.filter((one) => one <= width && one <= upTo).at(-1) ?? renditionWidths[0];

/** Where a picture lies as JPEG, in the widest rendition up to this many pixels. */
export const renditionPath = (picture: Pick<Picture, "id" | "hash" | "width">, upTo: number): string =>
  `/media/${picture.id}/w${renditionWidthOf(picture, upTo)}-${picture.hash.slice(0, 8)}.jpg`;

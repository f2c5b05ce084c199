import type { Picture } from "@/db/types";

/** The widths every picture is rendered in; none above its own width. */
export const renditionWidths = [320, 480, 640, 960, 1280, 1600] as const;
export type RenditionExt = "avif" | "webp" | "jpg";

/** `/media/7/w640-1a2b3c4d.webp`: the hash makes the address immutable. */
export const mediaAddress = (picture: Pick<Picture, "id" | "hash">, width: number, ext: RenditionExt) =>
  `/media/${picture.id}/w${width}-${picture.hash.slice(0, 8)}.${ext}`;

export function widthsOf(picture: Pick<Picture, "width">, upTo = Number.POSITIVE_INFINITY): number[] {
  const fitting = renditionWidths.filter((width) => width <= picture.width && width <= upTo);
  return fitting.length > 0 ? fitting : [renditionWidths[0]];
}

export const srcSet = (picture: Picture, ext: RenditionExt, upTo?: number) =>
  widthsOf(picture, upTo)
    .map((width) => `${mediaAddress(picture, width, ext)} ${width}w`)
    .join(", ");

import type { Picture } from "@/db/types";

/** The widths every picture is rendered in; none above its own width. */
export const renditionWidths = [320, 480, 640, 960, 1280, 1600] as const;
export type RenditionExt = "avif" | "webp" | "jpg";

/** The shapes a place may ask for, cut around the focal point. */
export const cropRatios = { "16x9": 16 / 9, "4x3": 4 / 3, "1x1": 1, "3x4": 3 / 4 } as const;
export type Crop = keyof typeof cropRatios;

type Addressed = Pick<Picture, "id" | "hash" | "focalX" | "focalY">;
type Measured = Pick<Picture, "width" | "height">;

const percent = (share: number) =>
  String(Math.min(99, Math.max(0, Math.round(share * 100)))).padStart(2, "0");

/** `/media/7/w640-1a2b3c4d.webp`, `/media/7/1x1-w640-1a2b3c4d-5040.webp`: hash and focal point make it immutable. */
export function mediaAddress(picture: Addressed, width: number, ext: RenditionExt, crop?: Crop): string {
  const hash = picture.hash.slice(0, 8);
  const focal = percent(picture.focalX) + percent(picture.focalY);
  const name = crop ? `${crop}-w${width}-${hash}-${focal}` : `w${width}-${hash}`;
  return `/media/${picture.id}/${name}.${ext}`;
}

/** How many pixels wide the picture is, cut to this shape. */
const widest = ({ width, height }: Measured, crop?: Crop) =>
  crop ? Math.min(width, height * cropRatios[crop]) : width;

export function widthsOf(picture: Measured, upTo = Number.POSITIVE_INFINITY, crop?: Crop): number[] {
  const most = Math.min(upTo, widest(picture, crop));
  const fitting = renditionWidths.filter((width) => width <= most);
  return fitting.length > 0 ? fitting : [renditionWidths[0]];
}

export const srcSet = (picture: Picture, ext: RenditionExt, upTo?: number, crop?: Crop) =>
  widthsOf(picture, upTo, crop)
    .map((width) => `${mediaAddress(picture, width, ext, crop)} ${width}w`)
    .join(", ");

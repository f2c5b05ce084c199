import type { Sharp } from "sharp";
import { openMoving, openPicture } from "./open-picture";

export type PrintExt = "avif" | "webp" | "jpg";

/** How a picture is printed: `ratio` is width over height, cut around the focal point; null is the whole picture. */
export type Print = {
  width: number;
  ext: PrintExt;
  ratio: number | null;
  focalX: number;
  focalY: number;
  isMoving: boolean;
};

const encode = {
  avif: (picture) => picture.avif({ quality: 50, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 76, effort: 4 }),
  jpg: (picture) => picture.flatten({ background: "#ffffff" }).jpeg({ quality: 78, mozjpeg: true }),
} satisfies Record<PrintExt, (picture: Sharp) => Sharp>;

/** The largest box of this ratio whose middle lies as near to the focal point as the edges let it. */
export function cropOf(size: { width: number; height: number }, { ratio, focalX, focalY }: Print) {
  if (ratio === null) return { left: 0, top: 0, ...size };
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * ratio)));
  const height = Math.max(1, Math.min(size.height, Math.round(size.width / ratio)));
  const within = (start: number, room: number) => Math.round(Math.min(Math.max(start, 0), room));
  return {
    left: within(size.width * focalX - width / 2, size.width - width),
    top: within(size.height * focalY - height / 2, size.height - height),
    width,
    height,
  };
}

/** One rendition of a kept picture. */
export async function print(kept: Uint8Array, asked: Print): Promise<Buffer> {
  const open = asked.isMoving && asked.ext === "webp" ? openMoving : openPicture;
  const { width, height, pageHeight } = await open(kept).metadata();
  const crop = cropOf({ width, height: pageHeight ?? height }, asked);
  const sized = open(kept).extract(crop).resize(Math.min(asked.width, crop.width));
  return encode[asked.ext](sized).toBuffer();
}

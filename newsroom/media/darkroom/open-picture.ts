import sharp, { type Sharp } from "sharp";
import { limits } from "../limits";

/** One thread per picture: two cores are also needed for readers. */
sharp.concurrency(1);
sharp.cache(false);

/** In a server only these may be opened, whatever a file pretends to be (SVG, AVIF and HEIC have been ways in). */
export function blockOtherFormats(): void {
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({
    operation: [
      "VipsForeignLoadJpegBuffer",
      "VipsForeignLoadPngBuffer",
      "VipsForeignLoadWebpBuffer",
      "VipsForeignLoadNsgifBuffer",
    ],
  });
}

/** The first frame of a picture of ours or of somebody's. */
export const openPicture = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: limits.pixels, failOn: "error", pages: 1 }).timeout({
    seconds: limits.seconds,
  });

/** All frames of a moving one, which together have to stay under the limit. */
export const openMoving = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: limits.movingPixels, failOn: "error", animated: true }).timeout({
    seconds: limits.seconds,
  });

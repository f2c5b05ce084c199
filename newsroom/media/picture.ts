import { media } from "@/db/schema/media";

/** The columns of `media` that make a `Picture`; join and select them as one object. */
export const pictureColumns = {
  id: media.id,
  hash: media.hash,
  width: media.width,
  height: media.height,
  tone: media.tone,
  thumbhash: media.thumbhash,
  frames: media.frames,
  focalX: media.focalX,
  focalY: media.focalY,
  alt: media.alt,
  caption: media.caption,
  credit: media.credit,
};

"use client";

import { mediaAddress, widthsOf } from "@/components/site/media-address";
import type { PictureOption } from "../../ask-desk";
import { pictureMessages as say } from "../messages";

export type PictureImageProps = {
  picture: PictureOption | null | undefined;
  alt: string;
  upTo: number;
};

/** A picture of the library in the text, or a sentence in its place. */
export function PictureImage({ picture, alt, upTo }: PictureImageProps) {
  if (!picture) return <p className="block-note picture-gap">{picture === null ? say.gone : say.loading}</p>;
  const width = widthsOf(picture, upTo).at(-1) ?? 320;
  return (
    <picture>
      <img
        src={mediaAddress(picture, width, "jpg")}
        alt={alt}
        draggable={false}
        loading="lazy"
        decoding="async"
        width={picture.width}
        height={picture.height}
        style={{ backgroundColor: picture.tone }}
      />
    </picture>
  );
}

import { mediaAddress, widthsOf } from "@/components/site/media-address";
import type { Picture } from "@/db/types";

export type ThumbProps = { picture: Picture; upTo?: number; className?: string; alt?: string };

/** A picture of the library, whole; its name stands beside it, so that it is said once. */
export function Thumb({ picture, upTo = 480, className = "", alt = "" }: ThumbProps) {
  const width = widthsOf(picture, upTo).at(-1) ?? 320;
  return (
    <picture>
      <img
        src={mediaAddress(picture, width, "webp")}
        alt={alt}
        loading="lazy"
        decoding="async"
        draggable={false}
        width={picture.width}
        height={picture.height}
        className={className}
        style={{ backgroundColor: picture.tone }}
      />
    </picture>
  );
}

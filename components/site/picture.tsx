import { mediaAddress, srcSet, widthsOf } from "@/components/site/media-address";
import type { Picture as PictureRow } from "@/db/types";

export interface PictureProps {
  picture: PictureRow;
  /** As in `<img sizes>`. */
  sizes: string;
  /** The largest rendition this place can use, in pixels. */
  upTo?: number;
  ratio?: "wide" | "photo" | "square" | "own";
  priority?: boolean;
  /** Beside a headline that says the same the picture is decoration. */
  decorative?: boolean;
}

/** A picture in the formats a browser may choose from, cropped around its focal point. */
export function Picture({
  picture,
  sizes,
  upTo,
  ratio = "photo",
  priority = false,
  decorative = false,
}: PictureProps) {
  const fallback = Math.max(...widthsOf(picture, Math.min(upTo ?? 960, 960)));
  return (
    <picture className={`picture ${ratio}`}>
      <source type="image/avif" srcSet={srcSet(picture, "avif", upTo)} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet(picture, "webp", upTo)} sizes={sizes} />
      <img
        src={mediaAddress(picture, fallback, "jpg")}
        srcSet={srcSet(picture, "jpg", upTo)}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={decorative ? "" : picture.alt}
        loading={priority ? "eager" : "lazy"}
        fetchPriority={priority ? "high" : undefined}
        decoding="async"
        style={{
          backgroundColor: picture.tone,
          objectPosition: `${Math.round(picture.focalX * 100)}% ${Math.round(picture.focalY * 100)}%`,
        }}
      />
    </picture>
  );
}

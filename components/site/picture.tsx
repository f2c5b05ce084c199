import {
  type Crop,
  cropRatios,
  mediaAddress,
  type RenditionExt,
  srcSet,
  widthsOf,
} from "@/components/site/media-address";
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
  /** A mark with nothing behind it: what shines through it is the page. */
  bare?: boolean;
}

const shapes: Record<NonNullable<PictureProps["ratio"]>, Crop | undefined> = {
  wide: "16x9",
  photo: "4x3",
  square: "1x1",
  own: undefined,
};

/** Most browsers read AVIF; a picture that moves does so as WebP. */
const offered: Record<"still" | "moving", { ext: RenditionExt; type: string }[]> = {
  still: [
    { ext: "avif", type: "image/avif" },
    { ext: "webp", type: "image/webp" },
  ],
  moving: [{ ext: "webp", type: "image/webp" }],
};

/** A picture in the formats a browser may choose from, cut to the place's shape around its focal point. */
export function Picture({
  picture,
  sizes,
  upTo,
  ratio = "photo",
  priority = false,
  decorative = false,
  bare = false,
}: PictureProps) {
  const crop = shapes[ratio];
  const fallback = Math.max(...widthsOf(picture, Math.min(upTo ?? 960, 960), crop));
  return (
    <picture className={`picture ${ratio}`}>
      {offered[picture.frames > 1 ? "moving" : "still"].map(({ ext, type }) => (
        <source key={ext} type={type} srcSet={srcSet(picture, ext, upTo, crop)} sizes={sizes} />
      ))}
      <img
        src={mediaAddress(picture, fallback, "jpg", crop)}
        {...sizeOf(picture, crop)}
        alt={decorative ? "" : picture.alt}
        loading={priority ? "eager" : "lazy"}
        fetchPriority={priority ? "high" : undefined}
        decoding="async"
        style={bare ? undefined : { backgroundColor: picture.tone }}
      />
    </picture>
  );
}

/** The box is there before the picture: nothing moves when it comes. */
function sizeOf({ width, height }: PictureRow, crop: Crop | undefined) {
  if (!crop) return { width, height };
  const ratio = cropRatios[crop];
  const across = Math.min(width, Math.round(height * ratio));
  return { width: across, height: Math.round(across / ratio) };
}

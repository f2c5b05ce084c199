import { mediaAddress } from "@/components/site/media-address";
import type { Picture } from "@/db/types";

/** A story's picture, as large as a thumb. */
export function StoryThumb({ picture }: { picture: Picture | null }) {
  if (!picture)
    return (
      <span
        aria-hidden="true"
        className="aspect-[4/3] w-16 shrink-0 rounded-sm border border-hair border-dashed"
      />
    );
  return (
    <picture className="shrink-0">
      <img
        src={mediaAddress(picture, 320, "jpg")}
        alt=""
        width={64}
        height={48}
        loading="lazy"
        draggable={false}
        className="aspect-[4/3] w-16 rounded-sm object-cover"
        style={{
          backgroundColor: picture.tone,
          objectPosition: `${picture.focalX * 100}% ${picture.focalY * 100}%`,
        }}
      />
    </picture>
  );
}

import { type Crop, cropRatios, mediaAddress, widthsOf } from "@/components/site/media-address";
import type { Picture } from "@/db/types";
import { cropPlace } from "./crop-place";
import type { Point } from "./focal-point";
import { pictureMessages as say } from "./messages";

const crops = Object.keys(cropRatios) as Crop[];

/** What each shape of the site will show, as the point moves; cut here as the darkroom cuts. */
export function CropPreviews({ picture, point }: { picture: Picture; point: Point }) {
  const width = widthsOf(picture, 640).at(-1) ?? 320;
  return (
    <section aria-label={say.crops}>
      <h2 className="field-label mb-1">{say.crops}</h2>
      <ul className="flex items-end gap-2 sm:gap-3">
        {crops.map((crop) => (
          <li key={crop} className="min-w-0" style={{ flex: `${cropRatios[crop]} 1 0%` }}>
            <picture>
              <img
                src={mediaAddress(picture, width, "webp")}
                alt=""
                className="w-full rounded-sm object-cover"
                style={{
                  aspectRatio: cropRatios[crop],
                  objectPosition: cropPlace({ ...picture, ...point }, crop),
                  backgroundColor: picture.tone,
                }}
              />
            </picture>
            <p className="mt-0.5 text-center text-[0.8125rem] leading-normal text-soft">
              {say.cropNames[crop]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

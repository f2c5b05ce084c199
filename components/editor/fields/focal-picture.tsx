import { mediaAddress } from "@/components/site/media-address";
import type { PictureOption } from "../ask-desk";
import { fieldMessages as say } from "./messages";

/** The whole picture, with the point that every crop keeps. */
export function FocalPicture({ picture, alt }: { picture: PictureOption; alt: string }) {
  return (
    <figure className="mb-2">
      <div className="relative">
        <picture>
          <img
            src={mediaAddress(picture, 480, "jpg")}
            alt={alt}
            width={picture.width}
            height={picture.height}
            className="w-full rounded-md"
            style={{ backgroundColor: picture.tone }}
          />
        </picture>
        <span
          aria-hidden="true"
          className="absolute size-5 -translate-1/2 rounded-full border-2 border-paper shadow-[0_0_0_2px_var(--ink)]"
          style={{ left: `${picture.focalX * 100}%`, top: `${picture.focalY * 100}%` }}
        />
      </div>
      <figcaption className="mt-1 text-[0.8125rem] text-soft">{say.focal}</figcaption>
    </figure>
  );
}

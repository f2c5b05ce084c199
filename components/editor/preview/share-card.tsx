import { mediaAddress } from "@/components/site/media-address";
import type { PictureOption } from "../ask-desk";
import { previewMessages as say } from "./messages";

export type ShareCardProps = {
  title: string;
  description: string;
  picture: PictureOption | null;
  /** The story's public address. */
  address: string;
};

/** As Facebook, X, WhatsApp and Telegram print a shared link: they crop the picture around its middle. */
export function ShareCard({ title, description, picture, address }: ShareCardProps) {
  return (
    <figure aria-label={say.share} className="overflow-hidden rounded-lg border border-hair bg-raised">
      {picture ? (
        <picture>
          <img
            src={mediaAddress(picture, 640, "jpg")}
            alt=""
            width={picture.width}
            height={picture.height}
            className="aspect-[1.91] w-full object-cover"
            style={{ backgroundColor: picture.tone }}
          />
        </picture>
      ) : (
        <div className="grid aspect-[1.91] place-items-center bg-wash text-soft">{say.noCardPicture}</div>
      )}
      <figcaption className="px-3 py-2">
        <p dir="ltr" className="truncate text-end text-[0.75rem] text-soft">
          {new URL(address).host}
        </p>
        <p className="line-clamp-2 pb-0.5 font-bold leading-normal">{title}</p>
        <p className="line-clamp-2 pb-0.5 text-[0.8125rem] text-soft">{description}</p>
      </figcaption>
    </figure>
  );
}

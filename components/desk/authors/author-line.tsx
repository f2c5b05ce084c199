import { mediaAddress } from "@/components/site/media-address";
import { authorMessages as say } from "../profile/messages";
import type { Author } from "./types";

type Props = { author: Author; onOpen: (id: number) => void };

const kindOf = ({ isGuest, account }: Author) => {
  if (isGuest) return say.guest;
  if (!account) return say.house;
  return account.status === "suspended" ? say.left : say.staff;
};

/** A name, what it is to the house, and the first words about it. */
export function AuthorLine({ author, onOpen }: Props) {
  const { id, name, bio, picture, isPublic } = author;
  return (
    <li className="relative flex items-center gap-3 px-3 py-2.5 hover:bg-wash sm:px-4">
      {picture ? (
        <picture>
          <img
            src={mediaAddress(picture, 320, "jpg")}
            alt=""
            loading="lazy"
            width={44}
            height={44}
            className="size-11 rounded-md object-cover"
            style={{ backgroundColor: picture.tone }}
          />
        </picture>
      ) : (
        <span aria-hidden="true" className="size-11 shrink-0 rounded-md bg-wash" />
      )}
      <div className="min-w-0 flex-1">
        <button
          type="button"
          aria-haspopup="dialog"
          className="text-start font-bold after:absolute after:inset-0"
          onClick={() => onOpen(id)}
        >
          <span className="sr-only">{say.open} </span>
          {name}
        </button>
        <p className="text-[0.8125rem] text-soft">
          {kindOf(author)}
          {isPublic ? "" : ` · ${say.hidden}`}
        </p>
        {bio === "" ? null : <p className="line-clamp-1 text-[0.8125rem]">{bio}</p>}
      </div>
    </li>
  );
}

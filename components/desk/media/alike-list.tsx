import Link from "next/link";
import type { Picture } from "@/db/types";
import { pictureMessages as say } from "./messages";
import { Size } from "./picture-list";
import { Thumb } from "./thumb";
import { nameOf } from "./types";

/** The same photograph in other sizes or with other words. */
export const AlikeList = ({ alike }: { alike: Picture[] }) => (
  <>
    <p className="mb-2 text-[0.8125rem] leading-normal text-soft">{say.alikeLead}</p>
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {alike.map((picture) => (
        <li key={picture.id} className="min-w-0 text-[0.8125rem] leading-normal">
          <Link href={`/desk/media/${picture.id}`} prefetch={false} className="block">
            <Thumb picture={picture} upTo={320} className="aspect-4/3 w-full rounded-sm object-contain" />
            <span className="mt-0.5 line-clamp-2 pb-0.5">{nameOf(picture)}</span>
          </Link>
          <p className="truncate text-soft">{picture.credit}</p>
          <p className="text-soft">
            <Size {...picture} />
          </p>
        </li>
      ))}
    </ul>
  </>
);

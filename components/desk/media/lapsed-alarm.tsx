import { OctagonAlert } from "lucide-react";
import Link from "next/link";
import type { Picture } from "@/db/types";
import { Panel } from "../panel";
import { markMessages, lapsedMessages as say } from "./messages";
import { Thumb } from "./thumb";
import { type Fault, nameOf } from "./types";

export type LapsedPicture = {
  picture: Picture;
  fault: Fault;
  story: { id: number; headline: string } | null;
  page: { id: number; title: string } | null;
};

type Place = Pick<LapsedPicture, "story" | "page">;

const placeOf = ({ story, page }: Place) => {
  if (story) return { href: `/desk/stories/${story.id}`, name: story.headline };
  if (page) return { href: `/desk/admin/pages/${page.id}`, name: say.onPage(page.title) };
  return { href: "/desk/front", name: say.onFront };
};

/** Pictures that may not be used any more and that readers see. */
export const LapsedPanel = ({ lapsed }: { lapsed: LapsedPicture[] }) => (
  <Panel title={say.title} count={lapsed.length} urgent>
    {lapsed.map(({ picture, fault, ...place }) => (
      <li key={`${picture.id} ${placeOf(place).href}`} className="flex gap-3 px-3 py-2 sm:px-4">
        <Thumb picture={picture} upTo={320} className="aspect-4/3 w-20 rounded-sm object-cover" />
        <div className="min-w-0">
          <Link href={placeOf(place).href} prefetch={false} className="block font-bold leading-normal">
            {placeOf(place).name}
          </Link>
          <p className="flex items-center gap-1.5 text-accent">
            <OctagonAlert size={15} aria-hidden="true" />
            {markMessages[fault]}
          </p>
          <Link
            href={`/desk/media/${picture.id}`}
            prefetch={false}
            className="text-[0.8125rem] underline underline-offset-4"
          >
            {say.open}
            <span className="sr-only"> {nameOf(picture)}</span>
          </Link>
        </div>
      </li>
    ))}
  </Panel>
);

/** The same at the story itself. */
export const LapsedNotice = ({ lapsed }: { lapsed: LapsedPicture[] }) =>
  lapsed.length === 0 ? null : (
    <div className="notice border-accent">
      <b className="text-accent">{say.inStory}</b>
      {lapsed.map(({ picture, fault }) => (
        <Link
          key={picture.id}
          href={`/desk/media/${picture.id}`}
          prefetch={false}
          className="underline underline-offset-4"
        >
          {nameOf(picture)}: {markMessages[fault]}
        </Link>
      ))}
    </div>
  );

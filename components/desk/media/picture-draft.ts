import { firstDay, fromDay, lastDay, untilDay } from "./licence-days";
import { peopleOf } from "./people-of";
import type { LibraryPicture } from "./types";

/** A picture's words and rights as its form holds them. */
export type PictureDraft = {
  alt: string;
  isDecorative: boolean;
  caption: string;
  credit: string;
  place: string;
  takenOn: string;
  people: string;
  focalX: number;
  focalY: number;
  source: string;
  holder: string;
  licence: string;
  from: string;
  until: string;
  isBarred: boolean;
};

export function draftOf(picture: LibraryPicture, timeZone: string): PictureDraft {
  const { alt, isDecorative, caption, credit, place, focalX, focalY, source, holder, licence, isBarred } =
    picture;
  return {
    ...{ alt, isDecorative, caption, credit, place, focalX, focalY, source, holder, licence, isBarred },
    takenOn: picture.takenOn ?? "",
    people: picture.people.join("، "),
    from: firstDay(picture.usableFrom, timeZone),
    until: lastDay(picture.usableUntil, timeZone),
  };
}

/** Only what was changed is said: a colleague's other words stay, and rights are not touched by words. */
export function changeOf(
  draft: PictureDraft,
  before: PictureDraft,
  timeZone: string,
): Record<string, unknown> {
  const told: Record<keyof PictureDraft, [string, unknown]> = {
    ...(Object.fromEntries(Object.entries(draft).map(([name, value]) => [name, [name, value]])) as Record<
      keyof PictureDraft,
      [string, unknown]
    >),
    takenOn: ["takenOn", draft.takenOn || null],
    people: ["people", peopleOf(draft.people)],
    from: ["usableFrom", fromDay(draft.from, timeZone)],
    until: ["usableUntil", untilDay(draft.until, timeZone)],
  };
  const names = (Object.keys(draft) as (keyof PictureDraft)[]).filter((name) => draft[name] !== before[name]);
  return Object.fromEntries(names.map((name) => told[name]));
}

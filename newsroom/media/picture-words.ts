import { fold } from "@/newsroom/arabic/fold";

type Words = {
  alt: string;
  caption: string;
  credit: string;
  place: string;
  people: string[];
  source: string;
  holder: string;
  fileName: string;
};

/** What the library finds a picture by, in the one spelling of `fold`. */
export const foldPicture = (picture: Words) =>
  fold(
    [
      picture.alt,
      picture.caption,
      picture.credit,
      picture.place,
      ...picture.people,
      picture.source,
      picture.holder,
      picture.fileName,
    ].join(" "),
  );

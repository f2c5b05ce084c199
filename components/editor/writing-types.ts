import type { Calendar, SectionRef, StoryText } from "@/db/types";
import type { AuthorOption, PictureOption } from "./ask-desk";
import type { Token } from "./token-field";
import type { StoryState } from "./types";

/** How much one field may hold; the server's own numbers. */
export type FieldLimits = {
  kicker: number;
  headline: number;
  standfirst: number;
  dateline: number;
  source: number;
  sources: number;
  slug: number;
  title: number;
  description: number;
  tags: number;
  bylines: number;
  alt: number;
  caption: number;
  pictureCredit: number;
};

/** What the writing screen is given by its page. */
export type WritingStory = {
  id: number;
  text: StoryText;
  state: StoryState;
  tags: Token[];
  picture: PictureOption | null;
  /** Whether this person may show the draft to people outside. */
  mayShare: boolean;
  /** So many words were asked for; null where nobody said. */
  askedWords: number | null;
};

export type WritingDesk = {
  account: { id: number; email: string };
  sections: SectionRef[];
  authors: AuthorOption[];
  mayCreateTags: boolean;
  mayAddGuests: boolean;
  datelineName: string;
  calendar: Calendar;
  limits: FieldLimits;
};

/** A text without its body: the fields of the form. */
export type Fields = Omit<StoryText, "body">;

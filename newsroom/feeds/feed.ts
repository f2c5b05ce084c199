/** A feed before it takes a format; addresses are absolute and percent-encoded. */
export type Feed = {
  title: string;
  description: string;
  /** The page this feed belongs to, and the feed's own address. */
  link: string;
  self: string;
  /** Who tells subscribers of news at once: https://www.w3.org/TR/websub/. Empty: nobody. */
  hub: string;
  /** Of its newest change; null while nothing has been published. */
  updatedAt: Date | null;
  entries: FeedEntry[];
};

export type FeedEntry = {
  /** Never changes, whatever happens to the slug. */
  id: string;
  link: string;
  headline: string;
  standfirst: string;
  html: string;
  authors: string[];
  section: string;
  tags: string[];
  picture: FeedPicture | null;
  recordings: FeedRecording[];
  publishedAt: Date;
  updatedAt: Date | null;
};

/** The picture over the text, as JPEG. */
export type FeedPicture = {
  url: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
};

/** Something in the text to be heard or watched. */
export type FeedRecording = { url: string; type: string; bytes: number; seconds: number | null };

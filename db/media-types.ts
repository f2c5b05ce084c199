/** A picture as a page prints it; `hash` makes its rendition addresses immutable. */
export type Picture = {
  id: number;
  hash: string;
  width: number;
  height: number;
  /** Mean colour, `#rrggbb`. */
  tone: string;
  /** Some 25 bytes, base64: what the desk shows until the picture has come. */
  thumbhash: string;
  /** More than one: it moves. */
  frames: number;
  focalX: number;
  focalY: number;
  alt: string;
  caption: string;
  credit: string;
};

/** Something to be heard or watched, as whoever prints it needs it. */
export type Recording = {
  id: number;
  kind: "audio" | "video";
  ext: string;
  hash: string;
  bytes: number;
  seconds: number | null;
  width: number | null;
  height: number | null;
  title: string;
  /** Empty: without captions. */
  captionsHash: string;
};

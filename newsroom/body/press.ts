import type { Picture, Recording } from "@/db/types";
import type { Attributes } from "./elements";
import type { RecordingShape } from "./recording-shape";
import type { ReadAttributes } from "./schema";
import type { BodyNode } from "./types";

/** What a rendering is made of: React elements, or strings of HTML. */
export interface Paint<Output> {
  element: (tag: string, attributes: Attributes, children: Output[]) => Output;
  text: (text: string) => Output;
  /** Words for those who hear the page and do not see it; where there is no style sheet they are left out. */
  unseen?: (text: string) => Output;
}

export type PictureWidth = "full" | "wide" | "inset" | "beside";

export interface RelatedArticle {
  href: string;
  headline: string;
}

/** What a body points at, as far as whoever prints it knows it: the rest prints nothing. */
export interface Sources<Output> {
  pictures?: ReadonlyMap<number, Picture>;
  /** The picture alone, with the alt text it carries; the figure around it is the body's. */
  printPicture?: (picture: Picture, width: PictureWidth) => Output;
  related?: ReadonlyMap<number, RelatedArticle>;
  recordings?: ReadonlyMap<number, Recording>;
  /** Whether recordings get a player; elsewhere they are links. */
  hasPlayers?: boolean;
  /** Where the picture lies that stands for a film. */
  posterAddress?: (picture: Picture, shape: RecordingShape) => string;
  /** A path of this site where the text is printed: absolute where it leaves the site. */
  addressOf?: (path: string) => string;
}

export interface Press<Output> {
  paint: Paint<Output>;
  sources: Sources<Output>;
  /** The footnotes so far, in the order of their marks. */
  notes: string[];
}

/** One block at its place. */
export interface Block<Output> {
  node: BodyNode;
  /** The attributes that go onto its element: the way it runs. */
  attributes: Attributes;
  read: ReadAttributes;
  press: Press<Output>;
  ltr: boolean;
  /** Blocks inside it, printed. */
  inside: (nodes: readonly BodyNode[]) => Output[];
  /** The words of a node that holds words, printed. */
  words: (node: BodyNode | undefined) => Output[];
}

export type BlockPainter = <Output>(block: Block<Output>) => Output[];

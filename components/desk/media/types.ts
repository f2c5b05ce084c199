import type { Picture } from "@/db/types";
import { libraryMessages } from "./messages";

/** Why a picture may not be newly used now. */
export type Fault = "barred" | "early" | "expired";

export type Tile = Picture & {
  version: number;
  fileName: string;
  place: string;
  source: string;
  isDecorative: boolean;
  uploadedAt: Date;
  uploadedBy: number | null;
  fault: Fault | null;
  /** In the bin: the days until it is wiped out. */
  daysLeft: number | null;
};

/** What whoever looks may do at all; each picture is asked for again by the server. */
export type LibraryAbilities = { edit: boolean; manage: boolean };

export type Uses = {
  stories: { id: number; headline: string; isLive: boolean; isOurs: boolean }[];
  pages: { id: number; slug: string; title: string; isLive: boolean; isOurs: boolean }[];
  /** So many more that one may not see. */
  hidden: number;
  authors: { id: number; name: string }[];
  front: "live" | "draft" | null;
};

export type LibraryPicture = Picture & {
  version: number;
  fileName: string;
  isDecorative: boolean;
  place: string;
  takenOn: string | null;
  people: string[];
  source: string;
  holder: string;
  licence: string;
  usableFrom: Date | string | null;
  usableUntil: Date | string | null;
  isBarred: boolean;
  uploadedAt: Date | string;
  removedAt: Date | string | null;
  hasOriginal: boolean;
  fault: Fault | null;
  uses: Uses;
  alike: Picture[];
  may: { edit: boolean; manage: boolean };
};

type Named = Pick<Picture, "alt" | "caption"> & { fileName?: string; isDecorative?: boolean };

/** What a picture is called where it needs a name: what is seen in it, or what its file was called. */
export const nameOf = ({ alt, caption, fileName, isDecorative }: Named) =>
  alt || caption || (isDecorative ? libraryMessages.decorative : "") || fileName || libraryMessages.noWords;

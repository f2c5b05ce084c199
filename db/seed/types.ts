import type { AuthorKey, CastKey } from "@/db/seed/cast";
import type { SeedDoc } from "@/db/seed/nodes";
import type { PictureKey } from "@/db/seed/pictures";
import type { SectionSlug } from "@/db/seed/sections";
import type { CreditKind } from "@/db/types";

interface SeedText {
  kicker: string;
  headline: string;
  standfirst: string;
  dateline: string;
  body: SeedDoc;
}

/** A version that was really saved before: what it said then, and how many minutes before filing. */
interface SeedRevision {
  minutesBefore: number;
  text: Partial<SeedText>;
}

/** A later change of a live story: what it changed, how many minutes ago, and the public note of a correction. */
export interface SeedChange {
  minutesAgo: number;
  text: Partial<SeedText>;
  correction?: string;
}

/** What a colleague says in review, about these words or about the whole; or other words for them. */
export interface SeedRemark {
  by: CastKey;
  minutesAgo: number;
  text: string;
  on?: string;
  suggests?: string;
  /** Answers the remark before it. */
  isReply?: true;
  isBlocking?: true;
}

/** Where the story stands in its life; every time is in minutes relative to the moment of seeding. */
export type SeedLife =
  | { state: "draft"; minutesAgo: number }
  | { state: "in_review"; minutesAgo: number }
  | { state: "returned"; minutesAgo: number; reason: string }
  | { state: "approved"; minutesAgo: number }
  | { state: "scheduled"; minutesAgo: number; minutesAhead: number }
  | { state: "published"; minutesAgo: number; updates?: SeedChange[] }
  | { state: "published_with_changes"; minutesAgo: number; pending: SeedChange; stage: "draft" | "in_review" }
  | { state: "withdrawn"; minutesAgo: number; withdrawnMinutesAgo: number; reason: string };

export interface SeedPicture {
  picture: PictureKey;
  alt: string;
  caption: string;
  credit: string;
}

export interface SeedStory extends SeedText {
  key: string;
  section: SectionSlug;
  writer: CastKey;
  bylines: AuthorKey[];
  credit: { kind: CreditKind; sources: string[] };
  tags: string[];
  picture: SeedPicture | null;
  earlier?: SeedRevision[];
  remarks?: SeedRemark[];
  seoTitle?: string;
  shareTitle?: string;
  life: SeedLife;
}

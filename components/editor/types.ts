import type { Publication, Stage, StoryText } from "@/db/types";
import type { MoveName } from "@/newsroom/workflow/moves";

/** Where a story stands, as the server last said it, and what this person may do with it now. */
export type StoryState = {
  version: number;
  textVersion: number;
  stage: Stage;
  publication: Publication;
  status: Publication | "pending";
  /** ISO times. */
  scheduledFor: string | null;
  embargoUntil: string | null;
  expiresAt: string | null;
  /** It went out urgently and nobody else has approved it since. */
  isUnsigned: boolean;
  abilities: {
    edit: boolean;
    moves: MoveName[];
    approveByOverride: boolean;
    needsOtherEyes: boolean;
    silentFix: boolean;
  };
};

export type Problem = { field: string; message: string };

/** What stood on the server when a stale text came. */
export type Standing = { text: StoryText; version: number; textVersion: number; changedBy: string };

/** What the server said to a text that was sent to it. */
export type SaveAnswer =
  | { kind: "saved"; state: StoryState }
  | { kind: "conflict"; message: string; standing: Standing }
  | { kind: "signed-out" }
  | { kind: "refused"; message: string; problems: Problem[] }
  /** No longer one's own to write: another stage, another desk, gone. */
  | { kind: "closed"; message: string }
  /** The network or the server does not answer; trying again is right. */
  | { kind: "offline" };

/** A text kept on this device because no server has it yet. */
export type JournalEntry = {
  key: string;
  accountId: number;
  storyId: number;
  tab: string;
  /** The version it was written over. */
  version: number;
  textVersion: number;
  text: StoryText;
  at: number;
};

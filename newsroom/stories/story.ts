import type { Publication, Stage, StoryText } from "@/db/types";

export type Person = { id: number; name: string };

/** A story as the desk works on it. */
export type Story = {
  id: number;
  version: number;
  textVersion: number;
  stage: Stage;
  publication: Publication;
  status: Publication | "pending";
  text: StoryText;
  deskId: number | null;
  createdBy: number;
  createdAt: Date;
  writer: Person;
  assigneeId: number | null;
  lastChangedBy: number;
  lastChangedAt: Date;
  approvedTextVersion: number | null;
  publishedTextVersion: number | null;
  scheduledFor: Date | null;
  embargoUntil: Date | null;
  expiresAt: Date | null;
  urgentTextVersion: number | null;
  urgentBy: number | null;
  /** Readers have a text that nobody but its publisher has answered for. */
  isUnsigned: boolean;
  /** Readers have seen it once, wherever it stands now. */
  wasPublic: boolean;
};

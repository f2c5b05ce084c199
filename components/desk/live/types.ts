/** An entry as the desk is told of it: moments as they travel. */
export type DeskEntry = {
  id: number;
  version: number;
  headline: string;
  text: string;
  mediaId: number | null;
  at: string | Date;
  by: string;
  isPinned: boolean;
  isKey: boolean;
  correctedAt: string | Date | null;
  removedAt: string | Date | null;
};

export type DeskCoverage = { isOpen: boolean | null; version: number; entries: DeskEntry[] };

/** What stands in the field, and what waits to be sent. */
export type Draft = { headline: string; text: string; mediaId: number | null };
export type Waiting = Draft & { key: string; refusal?: string };

import type { PublicationEventKind } from "@/db/types";

/** A line of the record, as the publishing domain tells it. */
export type RecordRow = {
  id: number;
  kind: PublicationEventKind;
  at: Date;
  textVersion: number;
  by: string | null;
  hasText: boolean;
};

export type Stood = {
  id: number;
  kind: PublicationEventKind;
  textVersion: number;
  hash: string;
  by: string | null;
  since: Date;
  isSealed: boolean;
  /** Readers had a text. */
  hasText: boolean;
};

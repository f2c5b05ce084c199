import type { AnchorJson, CheckKind, RemarkField } from "@/db/review-types";
import type { BodyNodeJson, Picture, Recording, RelatedRef, StyleRemark } from "@/db/types";

export type Piece = { kind: "same" | "added" | "removed"; text: string };

/** One field that differs: its words, the names chosen, or the picture. */
export type FieldChange = { name: string } & (
  | { kind: "words"; words: Piece[] }
  | { kind: "names"; before: string[]; after: string[] }
  | { kind: "picture"; before: Picture | null; after: Picture | null }
);

export type BlockChange = {
  kind: "same" | "added" | "removed" | "changed";
  before: BodyNodeJson | null;
  after: BodyNodeJson | null;
  words: Piece[];
};

/** What the blocks of a body point at. */
export type BlockSources = { pictures: Picture[]; related: RelatedRef[]; recordings: Recording[] };

export type Remark = {
  id: number;
  replyTo: number | null;
  anchor: AnchorJson | null;
  field: RemarkField | null;
  fieldText: string;
  text: string;
  isBlocking: boolean;
  writtenBy: string;
  writtenAt: Date;
  resolvedBy: string | null;
  resolvedAt: Date | null;
};

export type Suggested = {
  id: number;
  anchor: AnchorJson | null;
  field: RemarkField | null;
  fieldText: string;
  replacement: string;
  words: Piece[];
  note: string;
  madeBy: string;
  madeAt: Date;
};

export type Check = {
  id: number;
  label: string;
  kind: CheckKind;
  isRequired: boolean;
  isMet: boolean;
  fault: string;
  tickedBy: string | null;
  tickedAt: Date | null;
  isOutdated: boolean;
};

/** What the style checker finds in the text as it stands, and what it found when the story was handed in. */
export type StyleFound = {
  remarks: StyleRemark[];
  report: { textVersion: number; checkedAt: Date; remarks: StyleRemark[] } | null;
  textVersion: number;
};

/** What whoever looks at the story may do in its review. */
export type ReviewAbilities = { comment: boolean; check: boolean; suggest: boolean; manageChecks: boolean };

export type Colleague = { id: number; name: string };

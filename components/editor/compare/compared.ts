import type { BodyNodeJson, StoryText } from "@/db/types";
import type { Standing } from "../types";

export type Side = "theirs" | "mine" | "both";
export type FieldName = Exclude<keyof StoryText, "body">;
type Piece = { kind: "same" | "added" | "removed"; text: string };
type ChangedBy = "mine" | "theirs" | "conflict";

export type ComparedChunk = {
  kind: ChangedBy | "same" | "both";
  mine: BodyNodeJson[];
  theirs: BodyNodeJson[];
  /** From their text to mine. */
  words: Piece[];
};

/** What the server says of two texts that grew from one. */
export type Compared = {
  standing: Standing;
  mine: StoryText;
  written: { field: FieldName; kind: ChangedBy; words: Piece[] }[];
  chosen: { field: FieldName; kind: ChangedBy; mine: string; theirs: string }[];
  chunks: ComparedChunk[];
};

/** Which text stays, by the field's name or by the number of the stretch. */
export type Choices = Record<string, Side>;

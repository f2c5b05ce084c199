import type { BodyJson, BodyNodeJson } from "@/db/types";

/** The body of a story, in TipTap's JSON: what the editor makes is what is stored. */
export type BodyDocument = BodyJson;
export type BodyNode = BodyNodeJson;
export type BodyMark = NonNullable<BodyNodeJson["marks"]>[number];

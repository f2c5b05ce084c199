import type { Publication, Stage } from "@/db/types";
import { publicationNames, stageNames } from "./messages";
import type { MoveName } from "./moves";

export type BoardColumnName = Stage | "scheduled" | "published" | "withdrawn";

export const columnNames = {
  draft: stageNames.draft,
  returned: stageNames.returned,
  in_review: stageNames.in_review,
  approved: stageNames.approved,
  scheduled: publicationNames.scheduled,
  published: publicationNames.published,
  withdrawn: publicationNames.withdrawn,
} as const satisfies Record<BoardColumnName, string>;

type Standing = { stage: Stage; publication: Publication };

/** The column a story stands in; one that is not approved stands by its stage, whatever readers see of it. */
export function columnOf({ stage, publication }: Standing): BoardColumnName {
  if (stage !== "approved") return stage;
  return publication === "none" ? "approved" : publication;
}

/** The move that carries a story from one column into another; none where no single move does. */
const ways: Partial<Record<`${BoardColumnName}>${BoardColumnName}`, MoveName>> = {
  "draft>in_review": "submit",
  "returned>in_review": "submit",
  "in_review>draft": "takeBack",
  "in_review>returned": "sendBack",
  "approved>returned": "sendBack",
  "scheduled>returned": "sendBack",
  "published>returned": "sendBack",
  "in_review>approved": "approve",
  "scheduled>approved": "unschedule",
  "approved>scheduled": "schedule",
  "approved>published": "publish",
  "scheduled>published": "publish",
  "published>withdrawn": "withdraw",
  "withdrawn>published": "restore",
};

export const moveInto = (story: Standing, column: BoardColumnName): MoveName | null =>
  ways[`${columnOf(story)}>${column}`] ?? null;

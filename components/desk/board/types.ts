import type { Publication, Stage } from "@/db/types";
import type { BoardColumnName } from "@/newsroom/workflow/board";
import type { MoveName } from "@/newsroom/workflow/moves";

export type BoardStory = {
  id: number;
  version: number;
  headline: string;
  stage: Stage;
  publication: Publication;
  status: Publication | "pending";
  section: { name: string } | null;
  writer: string;
  lastChangedAt: Date;
  scheduledFor: Date | null;
  abilities: { moves: MoveName[]; approveByOverride: boolean };
};

export type BoardColumnShown = { name: BoardColumnName; rows: BoardStory[]; hasMore: boolean };

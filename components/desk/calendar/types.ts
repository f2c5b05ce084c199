import type { Publication, Stage } from "@/db/types";

export type CalendarKind = "planned" | "due" | "scheduled" | "embargo" | "published";

export type CalendarEntry = {
  kind: CalendarKind;
  at: Date;
  storyId: number;
  version: number;
  headline: string;
  stage: Stage;
  status: Publication | "pending";
  section: string | null;
  person: string;
  mayMove: boolean;
};

export const keyOf = (entry: CalendarEntry) => `${entry.kind}-${entry.storyId}`;

import type { Calendar, Publication, Stage } from "@/db/types";

export type HomeRow = {
  id: number;
  headline: string;
  stage: Stage;
  status: Publication | "pending";
  section: { name: string } | null;
  writer: string;
  lastChangedAt: Date;
  scheduledFor: Date | null;
  isUnsigned: boolean;
};

export type Home = {
  alarms: HomeRow[];
  waiting: HomeRow[];
  approved: HomeRow[];
  returned: (HomeRow & { reason: string; returnedBy: string | null })[];
  submitted: HomeRow[];
  drafts: HomeRow[];
  scheduled: HomeRow[];
};

export type Clock = { now: Date; calendar: Calendar };

/** So many lines of a panel; the list shows the rest. */
export const SHOWN = 8;

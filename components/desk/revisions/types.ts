import type { Calendar, RevisionKind } from "@/db/types";

export type TextEntry = {
  source: "text";
  id: number;
  at: Date;
  by: string;
  kind: RevisionKind;
  name: string;
  headline: string;
  textVersion: number | null;
};

export type MoveEntry = {
  source: "move";
  id: number;
  at: Date;
  by: string | null;
  act: string;
  reason: string;
};

export type Clock = { now: Date; calendar: Calendar };

/** Which two texts are compared and how; it lives in the address. */
export type Asked = { from: number | null; to: number | null; view: "unified" | "split"; before: string };

export const addressOf = (storyId: number, asked: Partial<Asked>): string => {
  const query = new URLSearchParams();
  if (asked.from) query.set("from", String(asked.from));
  if (asked.to) query.set("to", String(asked.to));
  if (asked.view === "split") query.set("view", "split");
  if (asked.before) query.set("before", asked.before);
  const search = query.size > 0 ? `?${query}` : "";
  return `/desk/stories/${storyId}/revisions${search}`;
};

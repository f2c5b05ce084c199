import type { ArticleCard, BreakingLine, FrontPlan } from "@/db/types";

/** A story in a place of the front, or in the tray beside it. */
export type FrontCard = Pick<ArticleCard, "id" | "headline" | "section" | "picture" | "publishedAt">;

export type SlotWarning = "gone" | "changed" | "no-picture";
export type ShownSlot = { card: FrontCard | null; warning: SlotWarning | null; gone: string | null };

export type Launch = { id: number; at: Date; by: string; restores: number | null };

/** The draft of the front as the server answers it. */
export type Arrangement = {
  version: number;
  plan: FrontPlan;
  slots: Record<string, ShownSlot[]>;
  mine: string[];
  changed: string[];
  mayAll: boolean;
  launchId: number | null;
  launches: Launch[];
};

/** What stood on the server when a stale draft was refused. */
export type Standing = { version: number; plan: FrontPlan | null; changedBy: string };

export type Place = { key: string; at: number };

export type Breaking = BreakingLine;

import { eq, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { coverages, liveEntries } from "@/db/schema/live";
import { toText } from "@/newsroom/body/to-text";
import type { DeskCtx } from "@/newsroom/ctx";
import { getLiveStory } from "./advance";

const MOST = 200;

export type DeskEntry = {
  id: number;
  version: number;
  headline: string;
  text: string;
  mediaId: number | null;
  at: Date;
  by: string;
  isPinned: boolean;
  isKey: boolean;
  correctedAt: Date | null;
  removedAt: Date | null;
};

export type DeskCoverage = {
  isOpen: boolean | null;
  version: number;
  entries: DeskEntry[];
};

/** A coverage as those who write it see it, removed entries too, newest first; `isOpen` is null before it began. */
export async function listDeskEntries(ctx: DeskCtx, storyId: number): Promise<DeskCoverage> {
  await getLiveStory(ctx, storyId);
  const [coverage] = await ctx.db
    .select({ isOpen: coverages.isOpen, version: coverages.version })
    .from(coverages)
    .where(eq(coverages.storyId, storyId));
  if (!coverage) return { isOpen: null, version: 0, entries: [] };
  const rows = await ctx.db
    .select({ entry: liveEntries, by: accounts.name })
    .from(liveEntries)
    .innerJoin(accounts, eq(accounts.id, liveEntries.by))
    .where(eq(liveEntries.storyId, storyId))
    .orderBy(sql`${liveEntries.id} desc nulls first`)
    .limit(MOST);
  return {
    ...coverage,
    entries: rows.map(({ entry: { body, storyId: _, change: __, ...entry }, by }) => ({
      ...entry,
      by,
      /** As it was typed: a line for each paragraph. */
      text: toText(body).replace(/\n+/g, "\n"),
    })),
  };
}

import type { DeskCtx } from "@/newsroom/ctx";
import { listStories, type StoryRow } from "@/newsroom/stories/list-stories";
import { type StoryAbilities, storyAbilities } from "@/newsroom/stories/policy";
import type { StoryFilter } from "@/newsroom/stories/story-filter";
import type { BoardColumnName } from "@/newsroom/workflow/board";

/** A column shows this many, last changed first; the list shows the rest. */
const SHOWN = 20;

export type BoardRow = StoryRow & { abilities: StoryAbilities };
export type BoardColumn = { name: BoardColumnName; rows: BoardRow[]; hasMore: boolean };

const filters = {
  draft: { stage: "draft" },
  returned: { stage: "returned" },
  in_review: { stage: "in_review" },
  approved: { stage: "approved", publication: "none" },
  scheduled: { stage: "approved", publication: "scheduled" },
  published: { stage: "approved", publication: "published" },
  withdrawn: { stage: "approved", publication: "withdrawn" },
} as const satisfies Record<BoardColumnName, StoryFilter>;

/** The stories one may see, by how far they are; what was withdrawn and is being mended stands with its stage. */
export function listBoard(
  ctx: DeskCtx,
  asked: { sectionId?: number; mine?: boolean },
  { fourEyes }: { fourEyes: boolean },
): Promise<BoardColumn[]> {
  const names = Object.keys(filters) as BoardColumnName[];
  return Promise.all(
    names.map(async (name) => {
      const page = await listStories(ctx, { ...asked, ...filters[name] }, SHOWN);
      const rows = page.rows.map((row) => ({ ...row, abilities: storyAbilities(ctx.user, row, fourEyes) }));
      return { name, rows, hasMore: page.before !== null };
    }),
  );
}

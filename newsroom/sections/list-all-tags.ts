import { and, asc, gt, isNull, sql } from "drizzle-orm";
import { tags } from "@/db/schema/publication";
import { namesChanged } from "@/db/schema/search";
import { storyTags } from "@/db/schema/stories";
import type { TagRef } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { fold } from "@/newsroom/arabic/fold";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { holdsWords } from "./search-tags";

const PAGE = 50;
const MOST = 80;

/** `isSettling`: its articles are still being found by an older name of it. */
export type ListedTag = TagRef & { stories: number; isSettling: boolean };
/** `next` is what the following page comes after, or null on the last. */
export type TagPage = { rows: ListedTag[]; next: string | null };

/** The tags there are, in the order of the alphabet, with how many stories each is on; found in any spelling. */
export async function listAllTags(ctx: DeskCtx, asked: { q: string; after: string }): Promise<TagPage> {
  if (!mayEver(ctx.user, "tag:manage")) throw new Forbidden();
  const words = fold(asked.q.slice(0, MOST)).trim();
  const rows = await ctx.db
    .select({
      id: tags.id,
      slug: tags.slug,
      name: tags.name,
      folded: tags.folded,
      stories: sql<number>`(select count(*)::int from ${storyTags} where tag_id = ${tags.id})`,
      isSettling: sql<boolean>`exists (select from ${namesChanged} as changed
        where changed.of = 'tag' and changed.of_id = tags.id)`,
    })
    .from(tags)
    .where(
      and(
        isNull(tags.mergedInto),
        words === "" ? undefined : holdsWords(words),
        asked.after === "" ? undefined : gt(tags.folded, asked.after.slice(0, MOST)),
      ),
    )
    .orderBy(asc(tags.folded))
    .limit(PAGE + 1);
  const shown = rows.slice(0, PAGE);
  return {
    rows: shown.map(({ folded: _folded, ...tag }) => tag),
    next: rows.length > PAGE ? (shown.at(-1)?.folded ?? null) : null,
  };
}

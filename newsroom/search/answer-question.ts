import type { AuthorCard } from "@/db/types";
import { addDays, dayOf, isDay, startOfDay } from "@/newsroom/arabic/days";
import { findAuthor } from "@/newsroom/articles/authors";
import { listLatest } from "@/newsroom/articles/lists";
import type { Db } from "@/newsroom/ctx";
import { findSection } from "@/newsroom/sections/queries";
import { getHouse } from "@/newsroom/settings/queries";
import type { Asked } from "./asked";
import type { Filter } from "./candidates";
import { searchArticles } from "./search-articles";

/** Under a page that found nothing. */
const LATEST = 5;

/** Everything a page of results says: what was found, by whom it was asked for, and where else to look. */
export async function answerQuestion(ctx: { db: Db; now: Date }, asked: Asked) {
  const { calendar } = await getHouse(ctx.db);
  const author = asked.author ? await findAuthor(ctx.db, asked.author) : null;
  const filter = await filterOf(ctx.db, { asked, author, timeZone: calendar.timeZone });
  const { olderThan, ...found } = await searchArticles(ctx, { typed: asked.q, filter, page: asked.page });
  const latest = found.hits.length > 0 ? [] : (await listLatest(ctx.db, { limit: LATEST })).rows;
  return {
    found: { ...found, olderThan: olderThan && dayOf(olderThan, calendar.timeZone) },
    author: author?.name,
    latest,
  };
}

type Given = { asked: Asked; author: AuthorCard | null; timeZone: string };

/** A section or writer that is not there leaves nothing to be found. */
async function filterOf(db: Db, { asked, author, timeZone }: Given): Promise<Filter> {
  const { section, author: bySlug, from, to } = asked;
  const found = section ? await findSection(db, section) : null;
  return {
    sectionId: section ? (found?.id ?? 0) : undefined,
    authorId: bySlug ? (author?.id ?? 0) : undefined,
    from: from && isDay(from) ? startOfDay(from, timeZone) : undefined,
    until: to && isDay(to) ? startOfDay(addDays(to, 1), timeZone) : undefined,
  };
}

import { tags } from "@/db/schema/publication";
import { fold } from "@/newsroom/arabic/fold";
import type { Db } from "@/newsroom/ctx";
import { bringUpVocabulary } from "@/newsroom/publishing/keep-vocabulary";
import { storeArticle } from "@/newsroom/publishing/store-article";
import { aNewsroom, aStory, as, bodyOf, noon, someone } from "../fixtures";
import { triedArticles } from "./articles";

const TWO_DAYS_MS = 2 * 86_400_000;

/** Puts the tried articles out, one every other day, the first of them newest. */
export async function publishTried(db: Db): Promise<void> {
  const room = await aNewsroom(db);
  const salma = await someone(db, "salma", ["chief"]);
  const names = [...new Set(triedArticles.flatMap((article) => article.tags))];
  const rows = names.map((name, at) => ({ name, slug: `tried-${at}`, folded: fold(name) }));
  const stored = await db.insert(tags).values(rows).returning();
  const idOf = new Map(stored.map((tag) => [tag.name, tag.id]));
  for (const [at, { headline, standfirst, body, tags: tagged }] of triedArticles.entries()) {
    const now = new Date(noon.getTime() - (at + 1) * TWO_DAYS_MS);
    const story = await aStory(as(db, salma, now), {
      sectionId: room.politics.id,
      headline,
      standfirst,
      body: bodyOf(body),
      tagIds: tagged.map((name) => idOf.get(name) ?? 0),
    });
    await storeArticle({ db, now }, story, {});
  }
  await bringUpVocabulary(db);
}

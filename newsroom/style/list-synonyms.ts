import { asc } from "drizzle-orm";
import { synonyms } from "@/db/schema/search";
import { mayEver } from "@/newsroom/accounts/may";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { MOST_GROUPS } from "./get-synonyms";

/** The groups of words that find one another, for who keeps them: in the order of the alphabet. */
export async function listSynonyms({ db, user }: DeskCtx): Promise<(typeof synonyms.$inferSelect)[]> {
  if (!mayEver(user, "style:manage")) throw new Forbidden();
  return db.select().from(synonyms).orderBy(asc(synonyms.words), asc(synonyms.id)).limit(MOST_GROUPS);
}

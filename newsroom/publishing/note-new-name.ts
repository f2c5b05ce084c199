import { namesChanged } from "@/db/schema/search";
import type { DeskCtx } from "@/newsroom/ctx";

/** Notes, in the same transaction, that articles are to be found by another name of this tag or author. */
export async function noteNewName({ db }: DeskCtx, of: "tag" | "author", ofId: number): Promise<void> {
  await db
    .insert(namesChanged)
    .values({ of, ofId })
    .onConflictDoUpdate({ target: [namesChanged.of, namesChanged.ofId], set: { before: null } });
}

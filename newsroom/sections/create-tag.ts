import { eq, type SQL, sql } from "drizzle-orm";
import { tags } from "@/db/schema/publication";
import type { TagRef } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { lockNames } from "./lock-names";
import { parseTagName } from "./tag-name";

const columns = { id: tags.id, slug: tags.slug, name: tags.name };

/**
 * Makes a tag, or gives back the one that differs only in spelling («إيران» and «ايران»), or the one into which that
 * was merged.
 */
export async function createTag(ctx: DeskCtx, typed: string): Promise<TagRef> {
  if (!mayEver(ctx.user, "tag:create")) throw new Forbidden();
  const { name, folded, slug } = parseTagName(typed);
  return inTransaction(ctx, async (tx) => {
    await lockNames(tx);
    const [made] = await tx.db
      .insert(tags)
      .values({ name, folded, slug })
      .onConflictDoNothing()
      .returning(columns);
    if (made) {
      await record(tx, { act: "createTag", subjectKind: "tag", subjectId: made.id, detail: { name } });
      return made;
    }
    const known = await findAlike(tx, eq(tags.folded, folded));
    const alike = known ?? (await findAlike(tx, eq(tags.slug, slug)));
    if (!alike) throw new Error("a tag that conflicts must exist");
    return alike;
  });
}

async function findAlike({ db }: DeskCtx, isIt: SQL): Promise<TagRef | undefined> {
  const standing = sql`(select coalesce(merged_into, id) from ${tags} where ${isIt})`;
  const [alike] = await db.select(columns).from(tags).where(eq(tags.id, standing));
  return alike;
}

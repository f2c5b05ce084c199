import { eq } from "drizzle-orm";
import { tags } from "@/db/schema/publication";
import type { TagRef } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { stripBidiControls } from "@/newsroom/arabic/bidi";
import { fold } from "@/newsroom/arabic/fold";
import { makeSlug } from "@/newsroom/arabic/slug";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";

/** Longer than this it is a headline. */
const MOST = 60;
const unwanted = /[\p{Cc}\p{Cs},،#]/u;

/** Makes a tag, or gives back the one that differs only in spelling («إيران» and «ايران»). */
export async function createTag(ctx: DeskCtx, typed: string): Promise<TagRef> {
  if (!mayEver(ctx.user, "tag:create")) throw new Forbidden();
  const name = stripBidiControls(typed).normalize("NFC").replace(/\s+/g, " ").trim();
  const folded = fold(name).trim();
  const slug = makeSlug(name);
  if (folded === "" || name.length > MOST || unwanted.test(name))
    throw new Invalid("اسم الوسم غير صالح.", [{ field: "name", message: `من حرف إلى ${MOST} حرفاً.` }]);
  return inTransaction(ctx, async (tx) => {
    const columns = { id: tags.id, slug: tags.slug, name: tags.name };
    const [made] = await tx.db
      .insert(tags)
      .values({ name, folded, slug })
      .onConflictDoNothing()
      .returning(columns);
    if (made) {
      await record(tx, { act: "createTag", subjectKind: "tag", subjectId: made.id, detail: { name } });
      return made;
    }
    const [same] = await tx.db.select(columns).from(tags).where(eq(tags.folded, folded));
    const [alike] = same ? [same] : await tx.db.select(columns).from(tags).where(eq(tags.slug, slug));
    if (!alike) throw new Error("a tag that conflicts must exist");
    return alike;
  });
}

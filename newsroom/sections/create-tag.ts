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

const MOST = 40;
const unwanted = /[\p{Cc}\p{Cs},،#]/u;

const columns = { id: tags.id, slug: tags.slug, name: tags.name };

/** Makes a tag, or gives the one that is spelled alike: two spellings are one tag. */
export async function createTag(ctx: DeskCtx, typed: string): Promise<TagRef> {
  if (!mayEver(ctx.user, "tag:create")) throw new Forbidden();
  const name = stripBidiControls(typed).normalize("NFC").replace(/\s+/g, " ").trim();
  const folded = fold(name).trim();
  if (folded === "" || name.length > MOST || unwanted.test(name))
    throw new Invalid("اسم الوسم غير صالح.", [
      { field: "name", message: `كلمات قليلة، ${MOST} حرفاً على الأكثر.` },
    ]);
  return inTransaction(ctx, async (tx) => {
    const [known] = await tx.db.select(columns).from(tags).where(eq(tags.folded, folded));
    if (known) return known;
    const slug = makeSlug(name);
    const [made] = await tx.db
      .insert(tags)
      .values({ name, folded, slug })
      .onConflictDoNothing()
      .returning(columns);
    if (made) {
      await record(tx, { act: "createTag", subjectKind: "tag", subjectId: made.id, detail: { name } });
      return made;
    }
    const [faster] = await tx.db.select(columns).from(tags).where(eq(tags.folded, folded));
    if (faster) return faster;
    const [other] = await tx.db
      .insert(tags)
      .values({ name, folded, slug: `${slug}-${Date.now().toString(36)}` })
      .returning(columns);
    if (!other) throw new Error("insert returned no row");
    await record(tx, { act: "createTag", subjectKind: "tag", subjectId: other.id, detail: { name } });
    return other;
  });
}

import { and, eq, isNull, ne } from "drizzle-orm";
import { tags } from "@/db/schema/publication";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { lockNames } from "@/newsroom/sections/lock-names";
import { parseTagName, type TagName } from "@/newsroom/sections/tag-name";
import { noteNewName } from "./note-new-name";
import { refreshTags } from "./refresh-tags";

/** Gives a tag another name; its address stays. A name that another tag has is refused: those two are merged. */
export function renameTag(ctx: DeskCtx, id: number, typed: string): Promise<void> {
  if (!mayEver(ctx.user, "tag:manage")) throw new Forbidden();
  const wanted = parseTagName(typed);
  return inTransaction(ctx, async (tx) => {
    await lockNames(tx);
    const [tag] = await tx.db
      .select()
      .from(tags)
      .where(and(eq(tags.id, id), isNull(tags.mergedInto)))
      .for("update");
    if (!tag) throw new NotFound("هذا الوسم غير موجود.");
    if (tag.name === wanted.name) return;
    await makeRoom(tx, tag, wanted);
    const { name, folded } = wanted;
    await tx.db.update(tags).set({ name, folded }).where(eq(tags.id, id));
    const detail = { from: tag.name, to: name };
    await record(tx, { act: "renameTag", subjectKind: "tag", subjectId: id, detail });
    await noteNewName(tx, "tag", id);
    await refreshTags(tx, tag);
  });
}

/** A name that was merged into this tag changes places with it: whoever types the old one still finds it. */
async function makeRoom(tx: DeskCtx, tag: TagName & { id: number }, { folded }: TagName): Promise<void> {
  const [other] = await tx.db
    .select()
    .from(tags)
    .where(and(eq(tags.folded, folded), ne(tags.id, tag.id)))
    .for("update");
  if (!other) return;
  if (other.mergedInto !== tag.id) throw taken(other.name);
  await tx.db
    .update(tags)
    .set({ folded: `#${tag.id}` })
    .where(eq(tags.id, tag.id));
  await tx.db.update(tags).set({ name: tag.name, folded: tag.folded }).where(eq(tags.id, other.id));
}

function taken(name: string) {
  const message = `يوجد وسم اسمه «${name}»: ادمج الوسمين بدل ذلك.`;
  return new Invalid(message, [{ field: "name", message }]);
}

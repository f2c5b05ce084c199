import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { articleTags } from "@/db/schema/articles";
import { tags } from "@/db/schema/publication";
import { storyTags } from "@/db/schema/stories";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { pathOf } from "@/newsroom/sections/find-moved";
import { leadOn } from "./lead-on";
import { noteNewName } from "./note-new-name";
import { notifyRefresh } from "./refresh";
import { refreshTags } from "./refresh-tags";

/** Makes one tag of two: drafts and articles of the first go to the second, and so does its address. */
export function mergeTags(ctx: DeskCtx, { id, into }: { id: number; into: number }): Promise<void> {
  if (!mayEver(ctx.user, "tag:manage")) throw new Forbidden();
  if (id === into) throw new Invalid("اختر وسماً آخر.", [{ field: "into", message: "اختر وسماً آخر." }]);
  return inTransaction(ctx, async (tx) => {
    const both = await tx.db
      .select()
      .from(tags)
      .where(and(inArray(tags.id, [id, into]), isNull(tags.mergedInto)))
      .orderBy(asc(tags.id))
      .for("update");
    const gone = both.find((tag) => tag.id === id);
    const kept = both.find((tag) => tag.id === into);
    if (!gone || !kept) throw new NotFound("هذا الوسم غير موجود.");
    for (const table of [storyTags, articleTags]) await carryOver(tx, table, { id, into });
    const slug = `#${id}`;
    await tx.db.update(tags).set({ mergedInto: into }).where(eq(tags.mergedInto, id));
    await tx.db.update(tags).set({ mergedInto: into, slug }).where(eq(tags.id, id));
    await leadOn(tx, pathOf({ area: "tag", slug: gone.slug }), pathOf({ area: "tag", slug: kept.slug }));
    const detail = { name: gone.name, into: { id: into, name: kept.name } };
    await record(tx, { act: "mergeTags", subjectKind: "tag", subjectId: id, detail });
    await notifyRefresh(tx.db, { tags: [`tag:${id}`], mode: "gone", warm: [] });
    await noteNewName(tx, "tag", into);
    await refreshTags(tx, kept);
  });
}

type Held = typeof storyTags | typeof articleTags;

/** What has both keeps the one. */
async function carryOver({ db }: DeskCtx, table: Held, { id, into }: { id: number; into: number }) {
  const owner = sql.identifier(table === storyTags ? "story_id" : "article_id");
  await db.execute(sql`delete from ${table} as gone where gone.tag_id = ${id} and exists
    (select from ${table} as kept where kept.${owner} = gone.${owner} and kept.tag_id = ${into})`);
  await db.execute(sql`update ${table} set tag_id = ${into} where tag_id = ${id}`);
}

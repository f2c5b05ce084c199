import { asc, eq } from "drizzle-orm";
import { sections } from "@/db/schema/publication";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { changePlaces, misplaced, type Way } from "./change-places";
import { refreshSections } from "./refresh-sections";

/** Lets a section change places with the one before or after it; the first and the last stay where they are. */
export function moveSection(ctx: DeskCtx, id: number, way: Way): Promise<void> {
  if (!mayEver(ctx.user, "section:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const all = await tx.db
      .select({ id: sections.id, name: sections.name, position: sections.position })
      .from(sections)
      .orderBy(asc(sections.position), asc(sections.id))
      .for("update");
    const one = all.find((section) => section.id === id);
    if (!one) throw new NotFound("هذا القسم غير موجود.");
    const moved = changePlaces(all, one, way);
    if (!moved) return;
    for (const { id, position } of misplaced(moved))
      await tx.db.update(sections).set({ position }).where(eq(sections.id, id));
    const detail = { name: one.name, position: moved.indexOf(one) + 1 };
    await record(tx, { act: "moveSection", subjectKind: "section", subjectId: id, detail });
    await refreshSections(tx);
  });
}

import { asc, eq } from "drizzle-orm";
import { sections } from "@/db/schema/publication";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { refreshSections } from "./refresh-sections";

/** Lets a section change places with the one before or after it; the first and the last stay where they are. */
export function moveSection(ctx: DeskCtx, id: number, way: "up" | "down"): Promise<void> {
  if (!mayEver(ctx.user, "section:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const all = await tx.db
      .select({ id: sections.id, name: sections.name, position: sections.position })
      .from(sections)
      .orderBy(asc(sections.position), asc(sections.id))
      .for("update");
    const at = all.findIndex((section) => section.id === id);
    const one = all[at];
    if (!one) throw new NotFound("هذا القسم غير موجود.");
    const to = way === "up" ? at - 1 : at + 1;
    const other = all[to];
    if (!other) return;
    all[at] = other;
    all[to] = one;
    for (const [position, section] of all.entries())
      if (section.position !== position + 1)
        await tx.db
          .update(sections)
          .set({ position: position + 1 })
          .where(eq(sections.id, section.id));
    const detail = { name: one.name, position: to + 1 };
    await record(tx, { act: "moveSection", subjectKind: "section", subjectId: id, detail });
    await refreshSections(tx);
  });
}

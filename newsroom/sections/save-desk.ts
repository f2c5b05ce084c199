import { eq } from "drizzle-orm";
import { desks } from "@/db/schema/accounts";
import { mayEver } from "@/newsroom/accounts/may";
import { fold } from "@/newsroom/arabic/fold";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { parseDeskName, wrongDeskName } from "./desk-name";
import { lockDesks } from "./lock-desks";

/** What the boxes of an account's form can hold. */
export const MOST_DESKS = 40;

/** Opens a desk, or names one anew. Returns its id. */
export function saveDesk(ctx: DeskCtx, typed: unknown, id?: number): Promise<number> {
  if (!mayEver(ctx.user, "section:manage")) throw new Forbidden();
  const { name, folded, slug } = parseDeskName(typed);
  return inTransaction(ctx, async (tx) => {
    const all = await lockDesks(tx);
    const before = all.find((desk) => desk.id === id);
    if (id !== undefined && !before) throw new NotFound("هذا المكتب غير موجود.");
    if (before?.name === name) return before.id;
    const alike = all.find((desk) => desk.id !== id && fold(desk.name) === folded);
    if (alike) throw wrongDeskName(`يوجد مكتب اسمه «${alike.name}».`);
    if (before) {
      await tx.db.update(desks).set({ name }).where(eq(desks.id, before.id));
      const detail = { name, before: before.name };
      await record(tx, { act: "renameDesk", subjectKind: "desk", subjectId: before.id, detail });
      return before.id;
    }
    if (all.length >= MOST_DESKS) throw wrongDeskName(`المكاتب ${MOST_DESKS} على الأكثر.`);
    const [made] = await tx.db
      .insert(desks)
      .values({ name, slug: freeSlug(slug, new Set(all.map((desk) => desk.slug))) })
      .returning({ id: desks.id });
    if (!made) throw new Error("an insert returns its row");
    await record(tx, { act: "openDesk", subjectKind: "desk", subjectId: made.id, detail: { name } });
    return made.id;
  });
}

/** A desk named anew keeps its slug, so another may come to its old name. */
function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(free)) return free;
  }
}

import { asc, eq } from "drizzle-orm";
import { pages } from "@/db/schema/publication";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { changePlaces, misplaced, type Way } from "./change-places";
import { MOST_PAGES } from "./list-desk-pages";
import { pageSays as say } from "./page-messages";
import { notifyRefresh } from "./refresh";

/** Lets a page change places with its neighbour in the foot of the site; its text and version stay as they are. */
export function movePage(ctx: DeskCtx, id: number, way: Way): Promise<void> {
  if (!mayEver(ctx.user, "page:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const all = await tx.db
      .select({ id: pages.id, title: pages.title, position: pages.position })
      .from(pages)
      .orderBy(asc(pages.position), asc(pages.id))
      .limit(MOST_PAGES)
      .for("update");
    const one = all.find((page) => page.id === id);
    if (!one) throw new NotFound(say.unknown);
    const moved = changePlaces(all, one, way);
    if (!moved) return;
    for (const { id, position } of misplaced(moved))
      await tx.db.update(pages).set({ position }).where(eq(pages.id, id));
    const detail = { name: one.title, position: moved.indexOf(one) + 1 };
    await record(tx, { act: "movePage", subjectKind: "page", subjectId: id, detail });
    await notifyRefresh(tx.db, { tags: ["house"], mode: "stale", warm: ["/"] });
  });
}

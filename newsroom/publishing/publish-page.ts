import { eq } from "drizzle-orm";
import { pages } from "@/db/schema/publication";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden } from "@/newsroom/errors";
import { refuseEmpty } from "./page-input";
import { pageSays as say } from "./page-messages";
import { refuseUnreadyPictures } from "./page-pictures";
import { notifyRefresh } from "./refresh";
import { lockPage } from "./save-page";

type Asked = { version: number };

/** Puts what was written before readers; the page as it was stays in the audit. */
export function publishPage(ctx: DeskCtx, id: number, { version }: Asked): Promise<Asked> {
  if (!mayEver(ctx.user, "page:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const page = await lockPage(tx, id, version);
    if (page.isPublic && !page.draft) throw new Conflict(say.nothingNew);
    const { title, body } = page.draft ?? page;
    refuseEmpty({ title, body });
    await refuseUnreadyPictures(tx, { title, body }, page);
    const state = { draft: null, isPublic: true, version: version + 1, updatedAt: tx.now };
    await tx.db
      .update(pages)
      .set({ title, body, ...state })
      .where(eq(pages.id, id));
    const before = { title: page.title, body: page.body, isPublic: page.isPublic };
    const detail = { name: title, before };
    await record(tx, {
      act: "publishPage",
      subjectKind: "page",
      subjectId: id,
      version: version + 1,
      detail,
    });
    const address = `/page/${encodeURIComponent(page.slug)}`;
    await notifyRefresh(tx.db, { tags: [`page:${id}`, "house"], mode: "stale", warm: ["/", address] });
    return { version: version + 1 };
  });
}

/** Takes a page away from readers at once; what it said stays to be written on. */
export function hidePage(ctx: DeskCtx, id: number, { version }: Asked): Promise<Asked> {
  if (!mayEver(ctx.user, "page:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const page = await lockPage(tx, id, version);
    if (!page.isPublic) throw new Conflict(say.hidden);
    await tx.db
      .update(pages)
      .set({ isPublic: false, version: version + 1 })
      .where(eq(pages.id, id));
    const detail = { name: page.title };
    await record(tx, { act: "hidePage", subjectKind: "page", subjectId: id, version: version + 1, detail });
    await notifyRefresh(tx.db, { tags: [`page:${id}`], mode: "gone", warm: [] });
    await notifyRefresh(tx.db, { tags: ["house"], mode: "stale", warm: ["/"] });
    return { version: version + 1 };
  });
}

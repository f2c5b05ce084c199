import { count, eq, max, sql } from "drizzle-orm";
import { pages } from "@/db/schema/publication";
import type { BodyJson } from "@/db/types";
import { parseOrRefuse } from "@/newsroom/accounts/input";
import { mayEver } from "@/newsroom/accounts/may";
import { makeSlug } from "@/newsroom/arabic/slug";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { lockNames } from "@/newsroom/sections/lock-names";
import { MOST_PAGES } from "./list-desk-pages";
import { parsePageDraft, titleField } from "./page-input";
import { pageSays as say } from "./page-messages";
import { refuseStrangePictures } from "./page-pictures";

const blank: BodyJson = { type: "doc", content: [{ type: "paragraph" }] };

/** A new standing page that no reader sees yet. */
export function createPage(ctx: DeskCtx, typed: unknown): Promise<{ id: number }> {
  if (!mayEver(ctx.user, "page:manage")) throw new Forbidden();
  const title = parseOrRefuse(titleField, typed, say.noTitle);
  return inTransaction(ctx, async (tx) => {
    await lockNames(tx);
    await tx.db.execute(sql`lock table ${pages} in share row exclusive mode`);
    const [there] = await tx.db.select({ count: count(), last: max(pages.position) }).from(pages);
    if ((there?.count ?? 0) >= MOST_PAGES) throw new Invalid(say.many);
    const slug = await freeSlug(tx, title);
    const place = { position: (there?.last ?? 0) + 1, updatedAt: tx.now };
    const [made] = await tx.db
      .insert(pages)
      .values({ slug, title, body: blank, draft: { title, body: blank }, isPublic: false, ...place })
      .returning({ id: pages.id });
    if (!made) throw new Error("insert returned no row");
    const detail = { name: title };
    await record(tx, { act: "createPage", subjectKind: "page", subjectId: made.id, detail });
    return made;
  });
}

async function freeSlug({ db }: DeskCtx, title: string): Promise<string> {
  const slug = makeSlug(title);
  const taken = new Set((await db.select({ slug: pages.slug }).from(pages)).map((page) => page.slug));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Keeps what was written over the version it was written on; readers go on with the page they have. */
export function savePage(
  ctx: DeskCtx,
  id: number,
  { version, ...given }: { version: number } & Record<string, unknown>,
): Promise<{ version: number }> {
  if (!mayEver(ctx.user, "page:manage")) throw new Forbidden();
  const draft = parsePageDraft(given);
  return inTransaction(ctx, async (tx) => {
    const page = await lockPage(tx, id, version);
    await refuseStrangePictures(tx, draft, page);
    await tx.db
      .update(pages)
      .set({ draft, version: version + 1 })
      .where(eq(pages.id, page.id));
    await record(tx, {
      act: "savePage",
      subjectKind: "page",
      subjectId: id,
      version: version + 1,
      detail: { name: draft.title },
    });
    return { version: version + 1 };
  });
}

/** The page at the version somebody knows, locked; Conflict when it is another one by now. */
export async function lockPage(tx: DeskCtx, id: number, version: number) {
  const [page] = await tx.db.select().from(pages).where(eq(pages.id, id)).for("update");
  if (!page) throw new NotFound(say.unknown);
  if (page.version !== version) throw new Conflict(say.stale, { version: page.version });
  return page;
}

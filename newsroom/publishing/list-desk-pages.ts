import { asc, eq } from "drizzle-orm";
import { pages } from "@/db/schema/publication";
import type { BodyJson } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden, NotFound } from "@/newsroom/errors";
import { pageSays as say } from "./page-messages";

export const MOST_PAGES = 50;

export type PageStatus = "hidden" | "published" | "pending";
export type DeskPageRow = { id: number; slug: string; title: string; status: PageStatus; updatedAt: Date };

type Standing = Pick<typeof pages.$inferSelect, "isPublic" | "draft">;

const statusOf = ({ isPublic, draft }: Standing): PageStatus =>
  isPublic ? (draft ? "pending" : "published") : "hidden";

/** Every standing page, in the order of the foot of the site. */
export async function listDeskPages(ctx: DeskCtx): Promise<DeskPageRow[]> {
  if (!mayEver(ctx.user, "page:manage")) throw new Forbidden();
  const rows = await ctx.db
    .select()
    .from(pages)
    .orderBy(asc(pages.position), asc(pages.id))
    .limit(MOST_PAGES);
  return rows.map((page) => ({
    id: page.id,
    slug: page.slug,
    title: page.draft?.title ?? page.title,
    status: statusOf(page),
    updatedAt: page.updatedAt,
  }));
}

export type DeskPage = DeskPageRow & { body: BodyJson; version: number };

/** A page as it is being written. */
export async function getDeskPage(ctx: DeskCtx, id: number): Promise<DeskPage> {
  if (!mayEver(ctx.user, "page:manage")) throw new Forbidden();
  const [page] = await ctx.db.select().from(pages).where(eq(pages.id, id));
  if (!page) throw new NotFound(say.unknown);
  const { slug, version, updatedAt, draft } = page;
  const { title, body } = draft ?? page;
  return { id, slug, title, body, version, updatedAt, status: statusOf(page) };
}

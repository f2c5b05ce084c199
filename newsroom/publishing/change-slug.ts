import { eq } from "drizzle-orm";
import { authors, pages, sections, tags } from "@/db/schema/publication";
import type { Ability } from "@/newsroom/accounts/abilities";
import { mayEver } from "@/newsroom/accounts/may";
import { makeSlug } from "@/newsroom/arabic/slug";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { type NamedArea, pathOf } from "@/newsroom/sections/find-moved";
import { lockNames } from "@/newsroom/sections/lock-names";
import { leadOn } from "./lead-on";
import { notifyRefresh } from "./refresh";

const areas = {
  section: { table: sections, ability: "section:manage" },
  tag: { table: tags, ability: "tag:manage" },
  author: { table: authors, ability: "settings:manage" },
  page: { table: pages, ability: "section:manage" },
} as const satisfies Record<NamedArea, { table: unknown; ability: Ability }>;

export type SlugChange = { area: NamedArea; id: number; slug: string };

/**
 * Gives a section, a tag, an author or a page another address. The old one, and every older one, leads to the new
 * one in a single step; a name that comes back is itself again. Returns the slug as it is spelled in addresses.
 */
export function changeSlug(ctx: DeskCtx, { area, id, slug: typed }: SlugChange): Promise<string> {
  const { ability } = areas[area];
  if (!mayEver(ctx.user, ability)) throw new Forbidden();
  if (!/[\p{L}\p{N}]/u.test(typed)) throw badSlug("اكتب كلمة أو كلمات.");
  const slug = makeSlug(typed);
  return inTransaction(ctx, async (tx) => {
    await lockNames(tx);
    const old = await getSlug(tx, area, id);
    if (old === slug) return slug;
    await store(tx, { area, id, slug });
    await leadOn(tx, pathOf({ area, slug: old }), pathOf({ area, slug }));
    const detail = { from: old, to: slug };
    await record(tx, { act: "changeSlug", subjectKind: area, subjectId: id, detail });
    await refresh(tx, { area, id, slug });
    return slug;
  });
}

const badSlug = (message: string) => new Invalid(message, [{ field: "slug", message }]);

async function getSlug(tx: DeskCtx, area: NamedArea, id: number): Promise<string> {
  const { table } = areas[area];
  const [row] = await tx.db.select({ slug: table.slug }).from(table).where(eq(table.id, id)).for("update");
  // A tag that was merged has no address any more: its row is called by its number.
  if (!row || row.slug.startsWith("#")) throw new NotFound();
  return row.slug;
}

async function store(tx: DeskCtx, { area, id, slug }: SlugChange): Promise<void> {
  const { table } = areas[area];
  const [taken] = await tx.db.select({ id: table.id }).from(table).where(eq(table.slug, slug));
  if (taken) throw badSlug("هذا العنوان مستعمل.");
  await tx.db.update(table).set({ slug }).where(eq(table.id, id));
}

/** The old address's page goes at once; every page that links to it is made again. */
async function refresh(tx: DeskCtx, { area, id, slug }: SlugChange): Promise<void> {
  const warm = ["/", `/${area}/${encodeURIComponent(slug)}`];
  await notifyRefresh(tx.db, { tags: [`${area}:${id}`], mode: "gone", warm: [] });
  await notifyRefresh(tx.db, { tags: ["house", "feed", "addresses"], mode: "stale", warm });
}

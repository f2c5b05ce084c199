import { desks } from "@/db/schema/accounts";
import { pages, sections, settings } from "@/db/schema/publication";
import { pages as standingPages } from "@/db/seed/pages";
import { type DeskSlug, desks as seedDesks, sections as seedSections } from "@/db/seed/sections";
import { house } from "@/db/seed/settings";
import type { Db } from "@/newsroom/ctx";

export interface Foundations {
  deskIds: Map<string, number>;
  sectionIds: Map<string, number>;
}

/** Desks, sections, settings and standing pages: what any newsroom needs before its first account. */
export async function layFoundations(db: Db): Promise<Foundations> {
  const deskRows = await db
    .insert(desks)
    .values(seedDesks.map(({ slug, name }) => ({ slug, name })))
    .returning({ id: desks.id, slug: desks.slug });
  const deskIds = new Map(deskRows.map((desk) => [desk.slug, desk.id]));
  const sectionRows = await db
    .insert(sections)
    .values(
      seedSections.map(({ slug, name, description, desk }, position) => ({
        slug,
        name,
        description,
        position: position + 1,
        deskId: idOf(deskIds, desk satisfies DeskSlug),
      })),
    )
    .returning({ id: sections.id, slug: sections.slug });
  await db.insert(settings).values({ publication: house });
  await db
    .insert(pages)
    .values(standingPages.map(({ slug, title, body }, position) => ({ slug, title, body, position })));
  return { deskIds, sectionIds: new Map(sectionRows.map((section) => [section.slug, section.id])) };
}

export function idOf(ids: Map<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the seed names «${key}», which it does not make`);
  return id;
}

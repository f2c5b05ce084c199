import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { authors, pages, sections, tags } from "@/db/schema/publication";
import type { AuthorRef, BodyJson, SectionRef, TagRef } from "@/db/types";
import type { Db } from "@/newsroom/ctx";

const sectionColumns = {
  id: sections.id,
  slug: sections.slug,
  name: sections.name,
  description: sections.description,
  deskId: sections.deskId,
  isShown: sections.isShown,
};

export type Section = SectionRef & { description: string; deskId: number; isShown: boolean };

/** All sections in the order of the masthead. */
export function listSections(db: Db): Promise<Section[]> {
  return db
    .select(sectionColumns)
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.id))
    .limit(100);
}

/** Those that readers are led to. */
export const listShownSections = async (db: Db): Promise<Section[]> =>
  (await listSections(db)).filter((section) => section.isShown);

export async function findSection(db: Db, slug: string): Promise<Section | null> {
  const [row] = await db.select(sectionColumns).from(sections).where(eq(sections.slug, slug));
  return row ?? null;
}

const tagColumns = { id: tags.id, slug: tags.slug, name: tags.name };

export async function findTag(db: Db, slug: string): Promise<TagRef | null> {
  const [row] = await db
    .select(tagColumns)
    .from(tags)
    .where(and(eq(tags.slug, slug), isNull(tags.mergedInto)));
  return row ?? null;
}

export function listTags(db: Db, ids: number[]): Promise<TagRef[]> {
  return ids.length === 0
    ? Promise.resolve([])
    : db.select(tagColumns).from(tags).where(inArray(tags.id, ids));
}

/** Those that merged tags of a list stand for now, each once and in its place. */
export async function standingTags(db: Db, ids: number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const merged = await db
    .select({ id: tags.id, into: tags.mergedInto })
    .from(tags)
    .where(and(inArray(tags.id, ids), isNotNull(tags.mergedInto)));
  const now = new Map(merged.map(({ id, into }) => [id, into]));
  return [...new Set(ids.map((id) => now.get(id) ?? id))];
}

/** Whoever can sign a story, by name. */
export function listAuthors(db: Db): Promise<(AuthorRef & { accountId: number | null; isGuest: boolean })[]> {
  return db
    .select({
      id: authors.id,
      slug: authors.slug,
      name: authors.name,
      accountId: authors.accountId,
      isGuest: authors.isGuest,
    })
    .from(authors)
    .orderBy(asc(authors.name))
    .limit(1_000);
}

export type StandingPage = { id: number; slug: string; title: string; body: BodyJson; updatedAt: Date };

export async function findPage(db: Db, slug: string): Promise<StandingPage | null> {
  const { id, title, body, updatedAt } = pages;
  const [row] = await db
    .select({ id, slug: pages.slug, title, body, updatedAt })
    .from(pages)
    .where(and(eq(pages.slug, slug), eq(pages.isPublic, true)));
  return row ?? null;
}

export function listPages(db: Db): Promise<{ id: number; slug: string; title: string }[]> {
  return db
    .select({ id: pages.id, slug: pages.slug, title: pages.title })
    .from(pages)
    .where(eq(pages.isPublic, true))
    .orderBy(asc(pages.position), asc(pages.id))
    .limit(50);
}

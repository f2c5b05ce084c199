import { and, eq, inArray } from "drizzle-orm";
import { media } from "@/db/schema/media";
import { authors } from "@/db/schema/publication";
import type { AuthorCard } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { pictureColumns } from "@/newsroom/media/picture";

const authorCards = (db: Db) =>
  db
    .select({
      id: authors.id,
      slug: authors.slug,
      name: authors.name,
      bio: authors.bio,
      links: authors.links,
      picture: pictureColumns,
    })
    .from(authors)
    .leftJoin(media, eq(media.id, authors.pictureId));

/** The public page of an author, or null. */
export async function findAuthor(db: Db, slug: string): Promise<AuthorCard | null> {
  const [row] = await authorCards(db).where(and(eq(authors.slug, slug), eq(authors.isPublic, true)));
  return row ?? null;
}

/** Authors by id, for byline boxes; in no order. */
export function listAuthorCards(db: Db, ids: number[]): Promise<AuthorCard[]> {
  return ids.length === 0 ? Promise.resolve([]) : authorCards(db).where(inArray(authors.id, ids));
}

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
      isPublic: authors.isPublic,
    })
    .from(authors)
    .leftJoin(media, eq(media.id, authors.pictureId));

/** The public page of an author, or null. */
export async function findAuthor(db: Db, slug: string): Promise<AuthorCard | null> {
  const [row] = await authorCards(db).where(and(eq(authors.slug, slug), eq(authors.isPublic, true)));
  if (!row) return null;
  const { isPublic: _isPublic, ...author } = row;
  return author;
}

/** Authors by id, for byline boxes; in no order. Whoever has no page of their own is a name alone. */
export async function listAuthorCards(db: Db, ids: number[]): Promise<AuthorCard[]> {
  if (ids.length === 0) return [];
  const rows = await authorCards(db).where(inArray(authors.id, ids));
  return rows.map(({ isPublic, ...author }) =>
    isPublic ? author : { ...author, bio: "", links: [], picture: null, isHidden: true },
  );
}

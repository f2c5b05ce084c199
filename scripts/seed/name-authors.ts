import { authors } from "@/db/schema/publication";
import { authors as seedAuthors } from "@/db/seed/cast";
import type { Db } from "@/newsroom/ctx";
import type { Cast } from "./hire-cast";

/** The profiles whose names stand over stories, staff tied to their accounts. */
export async function nameAuthors(
  db: Db,
  cast: Cast,
  pictureIds: Map<string, number>,
): Promise<Map<string, number>> {
  const rows = await db
    .insert(authors)
    .values(
      Object.values(seedAuthors).map(({ slug, name, bio, account, picture, ...author }) => ({
        slug,
        name,
        bio,
        accountId: account === null ? null : cast[account].id,
        isGuest: "isGuest" in author,
        pictureId: pictureIds.get(picture) ?? null,
      })),
    )
    .returning({ id: authors.id, slug: authors.slug });
  const ids = new Map(rows.map((author) => [author.slug, author.id]));
  return new Map(Object.entries(seedAuthors).map(([key, { slug }]) => [key, ids.get(slug) ?? 0]));
}

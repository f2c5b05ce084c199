import { eq } from "drizzle-orm";
import { redirects } from "@/db/schema/delivery";
import type { Db } from "@/newsroom/ctx";

/** The parts of the site whose addresses are names that may change. */
export type NamedArea = "section" | "tag" | "author" | "page";

export type Moved = { movedTo: string };

export const pathOf = ({ area, slug }: { area: NamedArea; slug: string }) => `/${area}/${slug}`;

/** Where an address of which we have nothing else leads now, in its decoded form, or null. */
export async function findMoved(db: Db, address: { area: NamedArea; slug: string }): Promise<Moved | null> {
  const [row] = await db
    .select({ movedTo: redirects.to })
    .from(redirects)
    .where(eq(redirects.path, pathOf(address)));
  return row ?? null;
}

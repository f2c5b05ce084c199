import { asc, eq, sql } from "drizzle-orm";
import * as z from "zod";
import { accounts } from "@/db/schema/accounts";
import { authors } from "@/db/schema/publication";
import { parseOrRefuse } from "@/newsroom/accounts/input";
import { makeSlug } from "@/newsroom/arabic/slug";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { lockNames } from "@/newsroom/sections/lock-names";
import { authorSchema } from "./author-input";
import { authorSays as say } from "./author-messages";
import { storeAuthor } from "./save-author";

const profileSchema = authorSchema.extend({ gender: z.enum(["female", "male"]).nullable() });

/** One's own name, how sentences about one are written, and the page readers see; made when first saved. */
export function saveProfile(ctx: DeskCtx, given: unknown): Promise<void> {
  const { gender, ...fields } = parseOrRefuse(profileSchema, given, say.refused);
  return inTransaction(ctx, async (tx) => {
    await lockNames(tx);
    await tx.db.update(accounts).set({ name: fields.name, gender }).where(eq(accounts.id, tx.user.id));
    await storeAuthor(tx, await ownAuthorId(tx), fields);
  });
}

async function ownAuthorId(tx: DeskCtx): Promise<number> {
  const [known] = await tx.db
    .select({ id: authors.id })
    .from(authors)
    .where(eq(authors.accountId, tx.user.id))
    .orderBy(asc(authors.id))
    .limit(1);
  if (known) return known.id;
  const slug = await freeSlug(tx, tx.user.name);
  const [made] = await tx.db
    .insert(authors)
    .values({ slug, name: tx.user.name, accountId: tx.user.id, isPublic: false })
    .returning({ id: authors.id });
  if (!made) throw new Error("insert returned no row");
  return made.id;
}

/** The first of «name», «name-2» … that nobody has. */
async function freeSlug({ db }: DeskCtx, name: string): Promise<string> {
  const slug = makeSlug(name);
  const rows = await db
    .select({ slug: authors.slug })
    .from(authors)
    .where(sql`${authors.slug} = ${slug} or starts_with(${authors.slug}, ${`${slug}-`})`);
  const taken = new Set(rows.map((row) => row.slug));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

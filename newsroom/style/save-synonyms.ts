import { and, count, eq } from "drizzle-orm";
import * as z from "zod";
import { synonyms } from "@/db/schema/search";
import { mayEver } from "@/newsroom/accounts/may";
import { fold } from "@/newsroom/arabic/fold";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden, Invalid } from "@/newsroom/errors";
import { MOST_GROUPS } from "./get-synonyms";

const limits = { letters: 40, spaces: 2, least: 2, most: 10 } as const;

const word = z
  .string()
  .max(limits.letters)
  .refine((value) => value.isWellFormed() && !/\p{Cc}/u.test(value))
  .transform((value) => value.normalize("NFC").replace(/\s+/g, " ").trim())
  .refine((value) => fold(value) !== "" && value.split(" ").length <= limits.spaces + 1);
const group = z.array(word).min(limits.least).max(limits.most);

/** Puts words together that find one another from now on. */
export async function addSynonyms(ctx: DeskCtx, words: unknown): Promise<void> {
  if (!mayEver(ctx.user, "style:manage")) throw new Forbidden();
  const parsed = group.safeParse(words);
  const told = parsed.success ? [...new Map(parsed.data.map((one) => [fold(one), one])).values()] : [];
  if (told.length < limits.least)
    throw new Invalid("اكتب من كلمتين إلى عشر، تفصل بينها فاصلة، وكل واحدة ثلاث كلمات على الأكثر.");
  await inTransaction(ctx, async (tx) => {
    const [row] = await tx.db.select({ groups: count() }).from(synonyms);
    if ((row?.groups ?? 0) >= MOST_GROUPS) throw new Invalid("بلغت المجموعات حدها: احذف ما لا يفيد.");
    const [made] = await tx.db.insert(synonyms).values({ words: told }).returning();
    if (!made) throw new Error("insert returned no row");
    await record(tx, {
      act: "makeSynonyms",
      subjectKind: "synonyms",
      subjectId: made.id,
      version: made.version,
      detail: { words: told },
    });
  });
}

/** Takes a group apart; what it said stays in the record. */
export async function removeSynonyms(
  ctx: DeskCtx,
  { id, version }: { id: number; version: number },
): Promise<void> {
  if (!mayEver(ctx.user, "style:manage")) throw new Forbidden();
  await inTransaction(ctx, async (tx) => {
    const isStanding = and(eq(synonyms.id, id), eq(synonyms.version, version));
    const [removed] = await tx.db.delete(synonyms).where(isStanding).returning();
    if (!removed) throw new Conflict("حذف غيرك هذه المجموعة قبلك.");
    const detail = { words: removed.words };
    await record(tx, { act: "removeSynonyms", subjectKind: "synonyms", subjectId: id, version, detail });
  });
}

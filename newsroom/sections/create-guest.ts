import { authors } from "@/db/schema/publication";
import { mayEver } from "@/newsroom/accounts/may";
import { stripBidiControls } from "@/newsroom/arabic/bidi";
import { fold } from "@/newsroom/arabic/fold";
import { makeSlug } from "@/newsroom/arabic/slug";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { lockNames } from "./lock-names";
import { listAuthors } from "./queries";

const MOST = 60;
const unwanted = /[\p{Cc}\p{Cs},،#]/u;

type Guest = { id: number; name: string; isGuest: boolean };
const guestColumns = { id: authors.id, name: authors.name, isGuest: authors.isGuest };

/** Lets a guest sign stories; of two spellings of one name there is one author. */
export async function createGuest(ctx: DeskCtx, typed: string): Promise<Guest> {
  if (!mayEver(ctx.user, "story:assign") && !mayEver(ctx.user, "author:manage")) throw new Forbidden();
  const name = stripBidiControls(typed).normalize("NFC").replace(/\s+/g, " ").trim();
  if (fold(name).trim() === "" || name.length > MOST || unwanted.test(name))
    throw new Invalid("اسم الكاتب غير صالح.", [{ field: "name", message: `من حرف إلى ${MOST} حرفاً.` }]);
  return inTransaction(ctx, async (tx) => {
    await lockNames(tx);
    const known = (await listAuthors(tx.db)).find((author) => fold(author.name) === fold(name));
    if (known) return { id: known.id, name: known.name, isGuest: known.isGuest };
    const [made] = await tx.db
      .insert(authors)
      .values({ name, slug: await freeSlug(tx, name), isGuest: true })
      .returning(guestColumns);
    if (!made) throw new Error("insert returned no row");
    await record(tx, { act: "createGuest", subjectKind: "author", subjectId: made.id, detail: { name } });
    return made;
  });
}

async function freeSlug({ db }: Pick<DeskCtx, "db">, name: string): Promise<string> {
  const slug = makeSlug(name);
  const taken = new Set((await listAuthors(db)).map((author) => author.slug));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

import { asc, eq } from "drizzle-orm";
import { accountDesks, accountRoles, accounts, desks } from "@/db/schema/accounts";
import { sections } from "@/db/schema/publication";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { lockDesks } from "./lock-desks";

/**
 * Closes a desk that has no section left. Whoever was on it is so no more; an editor who was on no other would reach
 * nothing, so such a one is moved first.
 */
export function closeDesk(ctx: DeskCtx, id: number): Promise<void> {
  if (!mayEver(ctx.user, "section:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    const desk = (await lockDesks(tx)).find((one) => one.id === id);
    if (!desk) throw new NotFound("هذا المكتب غير موجود.");
    await refuseSections(tx, id);
    await refuseLoneEditors(tx, id);
    const left = await tx.db.delete(accountDesks).where(eq(accountDesks.deskId, id)).returning();
    await tx.db.delete(desks).where(eq(desks.id, id));
    const detail = { name: desk.name, accountIds: left.map(({ accountId }) => accountId) };
    await record(tx, { act: "closeDesk", subjectKind: "desk", subjectId: id, detail });
  });
}

async function refuseSections({ db }: DeskCtx, id: number): Promise<void> {
  const held = await db
    .select({ name: sections.name })
    .from(sections)
    .where(eq(sections.deskId, id))
    .orderBy(asc(sections.position));
  if (held.length > 0) throw new Invalid(`أعطِ أقسامه لمكتب آخر أولاً: ${namesOf(held)}.`);
}

async function refuseLoneEditors({ db }: DeskCtx, id: number): Promise<void> {
  const editors = await db
    .select({ id: accounts.id, name: accounts.name, deskId: accountDesks.deskId })
    .from(accountDesks)
    .innerJoin(accounts, eq(accounts.id, accountDesks.accountId))
    .innerJoin(accountRoles, eq(accountRoles.accountId, accounts.id))
    .where(eq(accountRoles.role, "editor"))
    .orderBy(asc(accounts.name));
  const elsewhere = new Set(editors.filter(({ deskId }) => deskId !== id).map((editor) => editor.id));
  const lone = editors.filter((editor) => editor.deskId === id && !elsewhere.has(editor.id));
  if (lone.length > 0) throw new Invalid(`اختر مكتباً آخر لمن لا مكتب له غيره: ${namesOf(lone)}.`);
}

const namesOf = (rows: { name: string }[]) => rows.map(({ name }) => `«${name}»`).join("، ");

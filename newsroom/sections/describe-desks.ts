import { asc, eq } from "drizzle-orm";
import { accountDesks, accounts, desks } from "@/db/schema/accounts";
import { sections } from "@/db/schema/publication";
import { mayEver } from "@/newsroom/accounts/may";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";

export type DeskHeld = { id: number; name: string; sections: string[]; people: string[] };

/** Every desk with the names of its sections and of who is on it. */
export async function describeDesks({ db, user }: DeskCtx): Promise<DeskHeld[]> {
  if (!mayEver(user, "section:manage")) throw new Forbidden();
  const rows = await db
    .select({ id: desks.id, name: desks.name })
    .from(desks)
    .orderBy(asc(desks.id))
    .limit(100);
  const held = await db
    .select({ deskId: sections.deskId, name: sections.name })
    .from(sections)
    .orderBy(asc(sections.position));
  const people = await db
    .select({ deskId: accountDesks.deskId, name: accounts.name })
    .from(accountDesks)
    .innerJoin(accounts, eq(accounts.id, accountDesks.accountId))
    .orderBy(asc(accounts.name));
  const namesIn = (all: { deskId: number; name: string }[], id: number) =>
    all.filter(({ deskId }) => deskId === id).map(({ name }) => name);
  return rows.map((desk) => ({
    ...desk,
    sections: namesIn(held, desk.id),
    people: namesIn(people, desk.id),
  }));
}

import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { rolesToGive } from "./give-roles";
import { inviteSchema, parseOrRefuse } from "./input";
import { mayEver } from "./may";
import { accountSays as say } from "./messages";
import { sendLink } from "./send-link";
import { storeAccount } from "./store-account";

/** Somebody new gets an account without a password, and a link to choose one. */
export function invite(ctx: DeskCtx, given: unknown, secret: string): Promise<{ id: number }> {
  if (!mayEver(ctx.user, "account:invite")) throw new Forbidden();
  const person = parseOrRefuse(inviteSchema, given);
  const offered = rolesToGive(ctx.user);
  if (!person.roles.every((role) => offered.includes(role)))
    throw new Invalid(say.refused, [{ field: "roles", message: say.beyond }]);
  return inTransaction(ctx, async (tx) => {
    const id = await storeAccount(tx, person, { passwordHash: null, status: "invited" });
    await sendLink(tx, secret, "invite", { accountId: id, name: person.name, address: person.email });
    const { roles, deskIds } = person;
    const detail = { name: person.name, roles, deskIds };
    await record(tx, { act: "invite", subjectKind: "account", subjectId: id, detail });
    return { id };
  });
}

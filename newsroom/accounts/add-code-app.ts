import { eq, isNull } from "drizzle-orm";
import { generateSecret, generateURI } from "otplib";
import { codeApps } from "@/db/schema/sign-in";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Invalid } from "@/newsroom/errors";
import { stepOfCode } from "./check-code";
import { closeSessions } from "./close-sessions";
import { doorSays as say } from "./door-says";
import { giveRecoveryCodes } from "./recovery-codes";
import { seal, unseal } from "./seal";

/** What an app of codes is given to hold: as an address for its camera, and as letters for those who type. */
export type CodeAppOffer = { uri: string; letters: string };

/** Offers a new secret for one's own app; until a code of it was shown it opens nothing. */
export async function offerCodeApp(
  ctx: DeskCtx,
  { secret, house }: { secret: string; house: string },
): Promise<CodeAppOffer> {
  const letters = generateSecret();
  const sealed = seal(letters, secret, ctx.user.id);
  const [offered] = await ctx.db
    .insert(codeApps)
    .values({ accountId: ctx.user.id, secret: sealed })
    .onConflictDoUpdate({
      target: codeApps.accountId,
      set: { secret: sealed },
      setWhere: isNull(codeApps.confirmedAt),
    })
    .returning({ accountId: codeApps.accountId });
  if (!offered) throw new Conflict(say.hasCodeApp);
  return { uri: generateURI({ issuer: house, label: ctx.user.email, secret: letters }), letters };
}

/**
 * The app is one's second factor from the first right code on. Answers with the recovery codes; every other session
 * of the account ends.
 */
export function addCodeApp(
  ctx: DeskCtx,
  { code, secret, session }: { code: string; secret: string; session: number },
): Promise<string[]> {
  return inTransaction(ctx, async (tx) => {
    const mine = eq(codeApps.accountId, tx.user.id);
    const [app] = await tx.db.select().from(codeApps).where(mine).for("update");
    if (!app || app.confirmedAt) throw new Conflict(say.hasCodeApp);
    const step = await stepOfCode(
      unseal(app.secret, secret, tx.user.id),
      code.replace(/\s/g, ""),
      tx.now,
      app.lastStep,
    );
    if (step === null) throw new Invalid(say.wrongCode, [{ field: "code", message: say.wrongCode }]);
    await tx.db.update(codeApps).set({ confirmedAt: tx.now, lastStep: step }).where(mine);
    await closeSessions(tx.db, tx.user.id, { allBut: session });
    await record(tx, { act: "addCodeApp", subjectKind: "account", subjectId: tx.user.id });
    return giveRecoveryCodes(tx.db, tx.user.id);
  });
}

import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { passkeys } from "@/db/schema/sign-in";
import { Invalid, NotFound, Unauthenticated } from "@/newsroom/errors";
import { anAuthenticator } from "@/test/an-authenticator";
import { as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { addPasskey, listPasskeys, offerPasskey } from "./add-passkey";
import { askForPasskey, checkPasskey } from "./check-passkey";
import { removePasskey } from "./remove-factor";
import { meansOf } from "./second-factor";

const site = { name: "المسلة", host: "localhost", origin: "http://localhost:3000" };
const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error);

async function aliWithKey(db: Transaction) {
  const ctx = as(db, await someone(db, "ali", ["editor"]));
  const phone = anAuthenticator(site);
  const response = phone.make(await offerPasskey(ctx, site));
  const recovery = await addPasskey(ctx, site, { name: "هاتف العمل", response, session: 0 });
  return { ctx, phone, recovery, response };
}

const asking = (db: Transaction, accountId: number | null = null, now = noon) =>
  askForPasskey({ db, now }, site, { purpose: accountId === null ? "sign-in" : "confirm", accountId });

describe("a passkey", () => {
  test("is a second factor and a way in, and brings recovery codes with the first", async ({ db }) => {
    const { ctx, phone, recovery } = await aliWithKey(db);
    expect(recovery).toHaveLength(10);
    expect(await meansOf(db, ctx.user.id)).toMatchObject({ passkey: true, code: false });
    const answer = phone.use(await asking(db));
    expect(await checkPasskey({ db, now: noon }, site, "sign-in", answer)).toBe(ctx.user.id);
    expect((await listPasskeys(db, ctx.user.id))[0]).toMatchObject({ name: "هاتف العمل", usedAt: noon });
  });

  test("answers a question once", async ({ db }) => {
    const { phone } = await aliWithKey(db);
    const answer = phone.use(await asking(db));
    await checkPasskey({ db, now: noon }, site, "sign-in", answer);
    expect(await refusal(checkPasskey({ db, now: noon }, site, "sign-in", answer))).toBeInstanceOf(
      Unauthenticated,
    );
  });

  test("does not answer another's question, one for something else, or one too old", async ({ db }) => {
    const { phone } = await aliWithKey(db);
    const salma = await someone(db, "salma", ["chief"]);
    const hers = phone.use(await asking(db, salma.id));
    expect(await refusal(checkPasskey({ db, now: noon }, site, "confirm", hers))).toBeInstanceOf(
      Unauthenticated,
    );
    const toSignIn = phone.use(await asking(db));
    expect(await refusal(checkPasskey({ db, now: noon }, site, "confirm", toSignIn))).toBeInstanceOf(
      Unauthenticated,
    );
    const old = phone.use(await asking(db));
    expect(await refusal(checkPasskey({ db, now: minutesLater(6) }, site, "sign-in", old))).toBeInstanceOf(
      Unauthenticated,
    );
  });

  test("is refused without the finger or PIN, from another site, and when it is a copy", async ({ db }) => {
    const { phone } = await aliWithKey(db);
    const ctx = { db, now: noon };
    const untouched = phone.use(await asking(db), { isVerified: false });
    expect(await refusal(checkPasskey(ctx, site, "sign-in", untouched))).toBeInstanceOf(Unauthenticated);
    const elsewhere = { ...site, origin: "http://localhost:9999" };
    expect(
      await refusal(checkPasskey(ctx, elsewhere, "sign-in", phone.use(await asking(db)))),
    ).toBeInstanceOf(Unauthenticated);
    await checkPasskey(ctx, site, "sign-in", phone.use(await asking(db)));
    const copy = phone.use(await asking(db), { countsBack: 2 });
    expect(await refusal(checkPasskey(ctx, site, "sign-in", copy))).toBeInstanceOf(Unauthenticated);
  });

  test("is nobody's that never was added", async ({ db }) => {
    const answer = anAuthenticator(site).use(await asking(db));
    expect(await refusal(checkPasskey({ db, now: noon }, site, "sign-in", answer))).toBeInstanceOf(
      Unauthenticated,
    );
  });

  test("is added by whoever was offered it, once", async ({ db }) => {
    const { ctx, response } = await aliWithKey(db);
    expect(await refusal(addPasskey(ctx, site, { name: "", response, session: 0 }))).toBeInstanceOf(Invalid);
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const forHer = anAuthenticator(site).make(await offerPasskey(salma, site));
    expect(await refusal(addPasskey(ctx, site, { name: "", response: forHer, session: 0 }))).toBeInstanceOf(
      Invalid,
    );
    expect(await listPasskeys(db, ctx.user.id)).toHaveLength(1);
  });

  test("is removed by its owner only", async ({ db }) => {
    const { ctx } = await aliWithKey(db);
    const [key] = await db.select().from(passkeys).where(eq(passkeys.accountId, ctx.user.id));
    const salma = as(db, await someone(db, "salma", ["chief"]));
    expect(await refusal(removePasskey(salma, key?.id ?? ""))).toBeInstanceOf(NotFound);
    await removePasskey(ctx, key?.id ?? "");
    expect(await meansOf(db, ctx.user.id)).toBeNull();
  });
});

import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { accountLinks, accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { deliveries } from "@/db/schema/delivery";
import type { Role } from "@/db/types";
import { enter } from "@/test/at-the-door";
import { aNewsroom, as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { houseSecret, mailsTo, tokenTo } from "@/test/mailbox";
import { acceptInvite } from "./accept-invite";
import { resendInvite, revokeInvite } from "./invitations";
import { invite } from "./invite";
import { getViewer } from "./queries";

const password = "نخلة تشرب من ساقية بعيدة";
const everyRole: Role[] = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"];
const email = "huda-invited@example.test";

const given = (roles: Role[], deskIds: number[] = []) => ({
  email,
  name: "هدى الكعبي",
  gender: "female",
  roles,
  deskIds,
});

const refusal = (promise: Promise<unknown> | (() => Promise<unknown>)) =>
  (typeof promise === "function" ? Promise.resolve().then(promise) : promise)
    .then(() => null)
    .catch((error) => error);

async function invited(db: Transaction, roles: Role[] = ["reporter"]) {
  const maryam = as(db, await someone(db, "maryam", ["admin"]));
  const { id } = await invite(maryam, given(roles), houseSecret);
  return { maryam, id };
}

describe("who may invite whom", () => {
  test.for(everyRole)("%s", async (role, { db }) => {
    const { politicsDesk } = await aNewsroom(db);
    const viewer = as(db, await someone(db, "ali", [role], [politicsDesk]));
    const upToEditor: Role[] = ["contributor", "reporter", "copy_editor", "editor"];
    const allowed = role === "admin" ? everyRole : role === "chief" ? upToEditor : [];
    for (const wanted of everyRole) {
      const person = { ...given([wanted], [politicsDesk]), email: `${wanted}-${email}` };
      const error = await refusal(() => invite(viewer, person, houseSecret));
      if (allowed.includes(wanted)) expect(error, wanted).toBeNull();
      else expect(error?.status, wanted).toBe(allowed.length === 0 ? 403 : 400);
    }
  });

  test("nobody gets more by naming an allowed role beside one that is not", async ({ db }) => {
    const salma = as(db, await someone(db, "salma", ["chief"]));
    const error = await refusal(() => invite(salma, given(["reporter", "admin"]), houseSecret));
    expect(error.problems).toEqual([{ field: "roles", message: "لا تملك أن تمنح هذا الدور." }]);
  });
});

describe("an invitation", () => {
  test("makes an account that cannot sign in yet, and says who made it", async ({ db }) => {
    const { maryam, id } = await invited(db);
    const [account] = await db.select().from(accounts).where(eq(accounts.id, id));
    expect(account).toMatchObject({ email, status: "invited", passwordHash: null, gender: "female" });
    expect((await refusal(enter(db, { email, password }))).status).toBe(401);
    const [entry] = await db.select().from(audit).where(eq(audit.subjectId, id));
    expect(entry).toMatchObject({ act: "invite", actorId: maryam.user.id });
  });

  test("leaves its secret nowhere but in the mail", async ({ db }) => {
    await invited(db);
    const token = await tokenTo(db, email);
    expect(token).toHaveLength(43);
    const kept = [
      await db.select().from(accountLinks),
      await db.select().from(deliveries),
      await db.select().from(audit),
    ];
    expect(JSON.stringify(kept)).not.toContain(token);
    const [mail] = await mailsTo(db, email);
    expect(mail?.opened).toContain(`https://almasalla.example/invite/${token}`);
  });

  test("is accepted once, with a password that will do, and opens the door", async ({ db }) => {
    const { id } = await invited(db);
    const token = await tokenTo(db, email);
    const weak = await refusal(acceptInvite({ db, now: noon }, token, "password123456"));
    expect(weak.problems[0].field).toBe("password");
    expect(await acceptInvite({ db, now: noon }, token, password)).toEqual({ email });
    expect((await enter(db, { email, password })).viewer).toMatchObject({ id, roles: ["reporter"] });
    expect((await refusal(acceptInvite({ db, now: noon }, token, password))).status).toBe(404);
  });

  test("opens nothing after seven days, and nothing to who guesses", async ({ db }) => {
    await invited(db);
    const token = await tokenTo(db, email);
    const late = { db, now: minutesLater(7 * 24 * 60 + 1) };
    expect((await refusal(acceptInvite(late, token, password))).status).toBe(404);
    for (const guess of ["", "a", "a".repeat(43), `${token}a`, "../../x", "\u0000".repeat(43)])
      expect((await refusal(acceptInvite({ db, now: noon }, guess, password))).status).toBe(404);
  });

  test("sent again, only the newest link opens", async ({ db }) => {
    const { maryam, id } = await invited(db);
    const old = await tokenTo(db, email);
    await resendInvite(maryam, id, houseSecret);
    const fresh = await tokenTo(db, email);
    expect(fresh).not.toBe(old);
    expect((await refusal(acceptInvite({ db, now: noon }, old, password))).status).toBe(404);
    await acceptInvite({ db, now: noon }, fresh, password);
    expect((await refusal(resendInvite(maryam, id, houseSecret))).status).toBe(409);
  });

  test("taken back, its link opens nothing and the address is free", async ({ db }) => {
    const { maryam, id } = await invited(db);
    const token = await tokenTo(db, email);
    await revokeInvite(maryam, id);
    expect((await refusal(acceptInvite({ db, now: noon }, token, password))).status).toBe(404);
    expect(await db.select().from(accounts).where(eq(accounts.id, id))).toEqual([]);
    await invite(maryam, given(["reporter"]), houseSecret);
  });

  test("of a chief or an admin is not in the chief's hands", async ({ db }) => {
    const { id } = await invited(db, ["admin"]);
    const salma = as(db, await someone(db, "salma", ["chief"]));
    expect((await refusal(revokeInvite(salma, id))).status).toBe(403);
    expect((await refusal(resendInvite(salma, id, houseSecret))).status).toBe(403);
    const zainab = as(db, await someone(db, "zainab", ["reporter"]));
    expect((await refusal(() => revokeInvite(zainab, id))).status).toBe(403);
  });

  test("accepted is no invitation any more: it is not taken back", async ({ db }) => {
    const { maryam, id } = await invited(db);
    await acceptInvite({ db, now: noon }, await tokenTo(db, email), password);
    expect((await refusal(revokeInvite(maryam, id))).status).toBe(409);
    expect((await getViewer(db, id)).name).toBe("هدى الكعبي");
  });

  test.for([
    [{ email: "not-an-address" }, "email"],
    [{ email: `${"a".repeat(250)}@example.test` }, "email"],
    [{ name: "  " }, "name"],
    [{ name: "ا".repeat(101) }, "name"],
    [{ name: "\u202e\u202e" }, "name"],
    [{ roles: [] }, "roles"],
    [{ roles: ["owner"] }, "roles"],
    [{ roles: ["editor"], deskIds: [] }, "deskIds"],
    [{ deskIds: [999_999_999] }, "deskIds"],
    [{ deskIds: [-1] }, "deskIds"],
    [{ gender: "other" }, "gender"],
  ] as const)("%j is refused, with the field that is wrong", async ([wrong, field], { db }) => {
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    const error = await refusal(() => invite(maryam, { ...given(["reporter"]), ...wrong }, houseSecret));
    expect(error.problems[0].field).toBe(field);
    expect(await mailsTo(db, email)).toEqual([]);
  });

  test("an address is registered once, however it is written", async ({ db }) => {
    const { maryam } = await invited(db);
    const again = { ...given(["reporter"]), email: ` ${email.toUpperCase()} ` };
    expect((await refusal(() => invite(maryam, again, houseSecret))).problems[0].field).toBe("email");
  });

  test.for([null, [], "x", { __proto__: { email } }, { email: ["a@b.c"] }])(
    "%j is refused whole",
    async (hostile, { db }) => {
      const maryam = as(db, await someone(db, "maryam", ["admin"]));
      expect((await refusal(() => invite(maryam, hostile, houseSecret))).status).toBe(400);
    },
  );
});

import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import type { Viewer } from "@/newsroom/ctx";
import { Forbidden, Invalid, NotFound, TooMany } from "@/newsroom/errors";
import { as, minutesLater, noon, someone, test } from "@/test/fixtures";
import { confirmAgain, isFresh } from "./confirm-again";
import { createAccount } from "./create-account";
import { endSessions } from "./end-sessions";
import { openSession } from "./open-session";
import { getViewer } from "./queries";
import { findSession, listSessions } from "./sessions";
import { sweepSignIns } from "./sweep-sign-ins";

const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error);

const open = (db: Transaction, user: Viewer, device = "Firefox", now = noon) =>
  openSession({ db, now, user }, { device, place: "IQ", deviceKey: device }, "password");

describe("the sessions of an account", () => {
  test("are listed with device, place and when they were last seen", async ({ db }) => {
    const zainab = await someone(db, "zainab", ["reporter"]);
    await open(db, zainab);
    const later = await open(db, zainab, "Chrome", minutesLater(5));
    await findSession(db, later, minutesLater(30));
    const listed = await listSessions(db, zainab.id, minutesLater(31));
    expect(listed.map(({ device }) => device)).toEqual(["Chrome", "Firefox"]);
    expect(listed[0]).toMatchObject({ place: "IQ", lastSeenAt: minutesLater(30) });
  });

  test("end one by one, or all but the one that asks", async ({ db }) => {
    const zainab = await someone(db, "zainab", ["reporter"]);
    const [one, two, three] = [
      await open(db, zainab, "1"),
      await open(db, zainab, "2"),
      await open(db, zainab, "3"),
    ];
    const mine = await findSession(db, one, noon);
    const other = await findSession(db, two, noon);
    expect(await endSessions(as(db, zainab), zainab.id, { only: other?.session ?? 0 })).toBe(1);
    expect(await findSession(db, two, noon)).toBeNull();
    expect(await endSessions(as(db, zainab), zainab.id, { allBut: mine?.session ?? 0 })).toBe(1);
    expect(await findSession(db, three, noon)).toBeNull();
    expect(await findSession(db, one, noon)).not.toBeNull();
  });

  test("are ended for others by an admin only, and never by naming another's number", async ({ db }) => {
    const zainab = await someone(db, "zainab", ["reporter"]);
    const token = await open(db, zainab);
    const session = (await findSession(db, token, noon))?.session ?? 0;
    for (const role of ["reporter", "copy_editor", "editor", "chief"] as const) {
      const other = as(db, await someone(db, "ali", [role]));
      expect(
        await refusal(Promise.resolve().then(() => endSessions(other, zainab.id, "all"))),
      ).toBeInstanceOf(Forbidden);
      expect(await endSessions(other, other.user.id, { only: session })).toBe(0);
    }
    expect(await findSession(db, token, noon)).not.toBeNull();
    const maryam = as(db, await someone(db, "maryam", ["admin"]));
    expect(await refusal(endSessions(maryam, 999_999_999, "all"))).toBeInstanceOf(NotFound);
    expect(await endSessions(maryam, zainab.id, "all")).toBe(1);
    expect(await findSession(db, token, noon)).toBeNull();
  });

  test("are swept out when they are over", async ({ db }) => {
    const zainab = await someone(db, "zainab", ["reporter"]);
    await open(db, zainab);
    const monthLater = minutesLater(31 * 24 * 60);
    await sweepSignIns({ db, now: monthLater });
    expect(await listSessions(db, zainab.id, noon)).toEqual([]);
  });
});

describe("proving again who is at the keys", () => {
  const secret = "a secret of the house that nobody outside knows";
  const password = "masalla-demo-2026";

  async function scene(db: Transaction) {
    const id = await createAccount(
      { db, now: noon, user: null },
      { email: "maryam-proves@example.test", name: "مريم", password, roles: ["admin"], deskIds: [] },
    );
    const user = await getViewer(db, id);
    const token = await open(db, user);
    const session = (await findSession(db, token, noon))?.session ?? 0;
    const given = { session, network: "203.0.113.9", secret };
    return { user, token, given };
  }

  test("makes the session fresh for a quarter of an hour", async ({ db }) => {
    const { user, token, given } = await scene(db);
    const now = minutesLater(60);
    const stale = await findSession(db, token, now);
    expect(isFresh(stale?.confirmedAt ?? now, now)).toBe(false);
    await confirmAgain(as(db, user, now), { ...given, password });
    const proved = await findSession(db, token, now);
    expect(isFresh(proved?.confirmedAt ?? noon, now)).toBe(true);
    expect(isFresh(proved?.confirmedAt ?? noon, minutesLater(76))).toBe(false);
  });

  test("is refused for a wrong password, and slowed down after five", async ({ db }) => {
    const { user, token, given } = await scene(db);
    const ctx = as(db, user, minutesLater(60));
    for (let at = 0; at < 5; at += 1)
      expect(await refusal(confirmAgain(ctx, { ...given, password: "wrong" }))).toBeInstanceOf(Invalid);
    expect(await refusal(confirmAgain(ctx, { ...given, password }))).toBeInstanceOf(TooMany);
    expect((await findSession(db, token, minutesLater(60)))?.confirmedAt).toEqual(noon);
  });

  test("takes no code from an account without an app", async ({ db }) => {
    const { user, given } = await scene(db);
    expect(await refusal(confirmAgain(as(db, user), { ...given, code: "123456" }))).toBeInstanceOf(Invalid);
  });
});

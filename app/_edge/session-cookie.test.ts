import { encode } from "next-auth/jwt";
import { expect, test } from "vitest";
import { sealSession, sessionCookieName, sessionCookieOptions, unsealSession } from "./session-cookie";

const seal = { secret: "a-secret-of-this-newsroom-and-no-other", name: "newsroom-session" };

test("a sealed session opens again, and its token cannot be read from the cookie", async () => {
  const sealed = await sealSession("the-token", 60, seal);
  expect(sealed).not.toContain("the-token");
  expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("the-token");
  expect(await unsealSession(sealed, seal)).toBe("the-token");
});

test("whatever this newsroom did not seal is nobody's session", async () => {
  const sealed = await sealSession("the-token", 60, seal);
  const foreign = await sealSession("the-token", 60, { ...seal, secret: "another newsroom's secret" });
  const otherCookie = await sealSession("the-token", 60, { ...seal, name: "another-cookie" });
  const withoutToken = await encode({ token: { sub: "1" }, secret: seal.secret, salt: seal.name });
  const wrongType = await encode({ token: { session: 7 }, secret: seal.secret, salt: seal.name });
  const bad = [undefined, "", "x", "a.b.c.d.e", `${sealed}x`, foreign, otherCookie, withoutToken, wrongType];
  for (const cookie of bad) expect(await unsealSession(cookie, seal)).toBeNull();
});

test("a sealed session ends by itself", async () => {
  expect(await unsealSession(await sealSession("the-token", -60, seal), seal)).toBeNull();
});

test("with https the cookie is this origin's alone, and no script ever reads it", () => {
  expect(sessionCookieName(true)).toMatch(/^__Host-/);
  expect(sessionCookieOptions(true)).toEqual({ httpOnly: true, sameSite: "lax", secure: true, path: "/" });
  expect(sessionCookieName(false)).not.toMatch(/^__/);
  expect(sessionCookieOptions(false)).toMatchObject({ httpOnly: true, secure: false });
});

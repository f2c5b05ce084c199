import { randomBytes, timingSafeEqual } from "node:crypto";

const SECRET = Symbol.for("newsroom.internal-secret");
const home = globalThis as typeof globalThis & { [SECRET]?: string };

/** Only this process calls its own internal routes, so the secret need not be known elsewhere. */
export function internalSecret(): string {
  home[SECRET] ??= process.env.INTERNAL_SECRET || randomBytes(32).toString("base64url");
  return home[SECRET];
}

export function isInternal(request: Request): boolean {
  const given = Buffer.from(request.headers.get("authorization") ?? "");
  const expected = Buffer.from(`Bearer ${internalSecret()}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

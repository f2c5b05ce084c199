import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { cookies } from "next/headers";
import { STEP_MINUTES } from "@/newsroom/accounts/sign-in-step";
import { authSecret, isHttps } from "./environment";
import { sessionCookieOptions } from "./session-cookie";

/** Browsers keep no cookie longer than 400 days. */
const DEVICE_DAYS = 400;

const named = (name: string) => (isHttps() ? `__Host-${name}` : name);
const stepName = () => named("newsroom-step");
const deviceName = () => named("newsroom-device");

const set = async (name: string, value: string, maxAge: number) =>
  (await cookies()).set(name, value, { ...sessionCookieOptions(isHttps()), maxAge });

const sealOf = (key: string) => createHmac("sha256", authSecret()).update(`device:${key}`).digest();

const isSealed = (key: string, seal: string) => {
  const given = Buffer.from(seal, "base64url");
  const ours = sealOf(key);
  return given.length === ours.length && timingSafeEqual(given, ours);
};

/**
 * The secret by which an account knows this browser again, a new one where there is none; and whether we gave it, which
 * is known without asking the database.
 */
export async function deviceKey(): Promise<{ deviceKey: string; isOurBrowser: boolean }> {
  const kept = /^([\w-]{43})(?:\.([\w-]{43}))?$/.exec((await cookies()).get(deviceName())?.value ?? "");
  const [, key, seal = ""] = kept ?? [];
  if (!key) return { deviceKey: randomBytes(32).toString("base64url"), isOurBrowser: false };
  return { deviceKey: key, isOurBrowser: isSealed(key, seal) };
}

export const keepDevice = (key: string) =>
  set(deviceName(), `${key}.${sealOf(key).toString("base64url")}`, DEVICE_DAYS * 86_400);

export const keepStep = (token: string) => set(stepName(), token, STEP_MINUTES * 60);

export const dropStep = () => set(stepName(), "", 0);

/** The half sign-in of this browser, if there is one. */
export const stepToken = async () => (await cookies()).get(stepName())?.value ?? "";

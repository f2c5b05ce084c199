import "server-only";
import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { STEP_MINUTES } from "@/newsroom/accounts/sign-in-step";
import { isHttps } from "./environment";
import { sessionCookieOptions } from "./session-cookie";

/** Browsers keep no cookie longer than 400 days. */
const DEVICE_DAYS = 400;

const named = (name: string) => (isHttps() ? `__Host-${name}` : name);
const stepName = () => named("newsroom-step");
const deviceName = () => named("newsroom-device");

const set = async (name: string, value: string, maxAge: number) =>
  (await cookies()).set(name, value, { ...sessionCookieOptions(isHttps()), maxAge });

/** The secret by which an account knows this browser again; a new one where there is none. */
export async function deviceKey(): Promise<string> {
  const kept = (await cookies()).get(deviceName())?.value;
  return kept && /^[\w-]{43}$/.test(kept) ? kept : randomBytes(32).toString("base64url");
}

export const keepDevice = (key: string) => set(deviceName(), key, DEVICE_DAYS * 86_400);

export const keepStep = (token: string) => set(stepName(), token, STEP_MINUTES * 60);

export const dropStep = () => set(stepName(), "", 0);

/** The half sign-in of this browser, if there is one. */
export const stepToken = async () => (await cookies()).get(stepName())?.value ?? "";

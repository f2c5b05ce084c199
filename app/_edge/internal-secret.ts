import { timingSafeEqual } from "node:crypto";
import { env } from "@/env";

/** For calls of a process to itself, and of whoever measures it. */
export const internalAuthorization = () => `Bearer ${env().INTERNAL_SECRET}`;

export function isInternal(request: Request): boolean {
  const given = Buffer.from(request.headers.get("authorization") ?? "");
  const expected = Buffer.from(internalAuthorization());
  return given.length === expected.length && timingSafeEqual(given, expected);
}

import { timingSafeEqual } from "node:crypto";
import { env } from "@/env";

/** For calls of a process to itself, and of whoever measures it. */
export const internalAuthorization = () => `Bearer ${env().INTERNAL_SECRET}`;

export const isInternal = (request: Request): boolean => isBearer(request, () => env().INTERNAL_SECRET);

/** Who measures has a key of his own, that opens nothing else; without one nobody is told anything. */
export const mayMeasure = (request: Request): boolean => isBearer(request, () => env().METRICS_TOKEN);

/** The request is read first: that tells `next build`, which has no secrets, that this is no page to be made ahead. */
function isBearer(request: Request, secretOf: () => string | undefined): boolean {
  const given = Buffer.from(request.headers.get("authorization") ?? "");
  const secret = secretOf();
  const expected = Buffer.from(`Bearer ${secret}`);
  return secret !== undefined && given.length === expected.length && timingSafeEqual(given, expected);
}

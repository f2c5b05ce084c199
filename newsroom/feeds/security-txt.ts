import type { Discovery, House } from "@/db/types";

const DAY_MS = 86_400_000;
/** RFC 9116 wants less than a year; who keeps the file longer than this asks again. */
const VALID_DAYS = 180;

const asContact = (address: string) => (address.includes("@") ? `mailto:${address}` : address);

/** Whom to tell of a hole, https://www.rfc-editor.org/rfc/rfc9116; null when there is nobody to tell. */
export function printSecurity(
  house: House,
  { securityContact, securityPolicy }: Discovery,
  { home, now }: { home: string; now: Date },
): string | null {
  const contact = securityContact || house.contactEmail;
  if (!contact) return null;
  const expires = new Date((Math.floor(now.getTime() / DAY_MS) + VALID_DAYS) * DAY_MS);
  return [
    `Contact: ${asContact(contact)}`,
    `Expires: ${expires.toISOString().replace(".000", "")}`,
    "Preferred-Languages: ar, en",
    `Canonical: ${home}/.well-known/security.txt`,
    ...(securityPolicy ? [`Policy: ${securityPolicy}`] : []),
  ]
    .join("\n")
    .concat("\n");
}

import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { recoveryCodes } from "@/db/schema/sign-in";
import type { Db } from "@/newsroom/ctx";
import { hashToken } from "./session-token";

const HOW_MANY = 10;
/** Letters and digits that are not mistaken for each other on paper: 50 bits in ten of them. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const LENGTH = 10;

/** Upper or lower case, with or without the dash: the same code. */
export const recoveryHash = (accountId: number, code: string) =>
  hashToken(`recovery:${accountId}:${code.toLowerCase()}`);

function makeCode(): string {
  let code = "";
  while (code.length < LENGTH) {
    const byte = (randomBytes(1)[0] ?? 255) & 31;
    if (byte < LETTERS.length) code += LETTERS[byte];
  }
  return code;
}

/** Ten new codes in place of all before, in the caller's transaction: shown once, kept as hashes. */
export async function giveRecoveryCodes(db: Db, accountId: number): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, makeCode);
  await db.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
  const rows = codes.map((code) => ({ accountId, codeHash: recoveryHash(accountId, code) }));
  await db.insert(recoveryCodes).values(rows);
  return codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`);
}

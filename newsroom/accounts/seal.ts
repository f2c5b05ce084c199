import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const keyOf = (secret: string) =>
  Buffer.from(hkdfSync("sha256", secret, "", "newsroom: secrets of code apps", 32));

/** AES-256-GCM under a key of the house's secret; the account's number is bound to it. */
export function seal(text: string, secret: string, accountId: number): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secret), nonce);
  cipher.setAAD(Buffer.from(String(accountId)));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** What was sealed; throws for anything that this house did not seal for this account. */
export function unseal(sealed: string, secret: string, accountId: number): string {
  const bytes = Buffer.from(sealed, "base64url");
  const opener = createDecipheriv("aes-256-gcm", keyOf(secret), bytes.subarray(0, 12));
  opener.setAAD(Buffer.from(String(accountId)));
  opener.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([opener.update(bytes.subarray(28)), opener.final()]).toString("utf8");
}

import { createHmac, randomBytes } from "node:crypto";
import type { AccountLinkKind } from "@/db/schema/accounts";

/** 128 random bits for each link; nobody makes a token of them without the secret of the house. */
export const makeNonce = () => randomBytes(16).toString("base64url");

/** The token of a link: 256 bits that stand nowhere but in the mail. */
export const linkToken = (secret: string, kind: AccountLinkKind, nonce: string) =>
  createHmac("sha256", secret).update(`account-link:${kind}:${nonce}`).digest("base64url");

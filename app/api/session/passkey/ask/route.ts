import { headers } from "next/headers";
import { answering, answerJson } from "@/app/_edge/answer";
import { database } from "@/app/_edge/database";
import { keySite } from "@/app/_edge/key-site";
import { refuseForeignOrigin } from "@/app/_edge/origin";
import { publicUrl } from "@/app/_edge/public-url";
import { askForPasskey } from "@/newsroom/accounts/check-passkey";

/** What the browser needs to sign in with any passkey of this site; the same answer for everybody. */
export function POST(): Promise<Response> {
  return answering(async () => {
    refuseForeignOrigin(await headers(), publicUrl());
    const ctx = { db: database(), now: new Date() };
    return answerJson(await askForPasskey(ctx, keySite(), { purpose: "sign-in", accountId: null }));
  });
}

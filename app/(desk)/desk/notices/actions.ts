"use server";

import { deskAction, textOf } from "@/app/_edge/form-action";
import { setMailDigest } from "@/newsroom/accounts/set-mail-digest";
import { Invalid } from "@/newsroom/errors";

const digests = ["at_once", "daily", "none"] as const;

export const setMailDigestAction = deskAction("any", async (ctx, form) => {
  const digest = digests.find((name) => name === textOf(form, "digest"));
  if (!digest) throw new Invalid("اختر متى تصلك الإشعارات بالبريد.");
  await setMailDigest(ctx, digest);
});

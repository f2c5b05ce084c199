"use server";

import { headers } from "next/headers";
import { actOnDesk } from "@/app/_edge/context";
import { authSecret } from "@/app/_edge/environment";
import { openAction, textOf } from "@/app/_edge/form-action";
import { goOn } from "@/app/_edge/go-on";
import { networkOf } from "@/app/_edge/network-of";
import { doorMessages } from "@/components/desk/door/messages";
import { confirmAgain } from "@/newsroom/accounts/confirm-again";
import { Invalid } from "@/newsroom/errors";

/** A code has six digits, a password twelve characters and more: one field takes either. */
export const confirmAction = openAction([], async (form) => {
  const ctx = await actOnDesk("self");
  const proof = textOf(form, "proof");
  if (proof === "") throw new Invalid(doorMessages.proofMissing);
  const given = /^[\s\d]{6,8}$/.test(proof) ? { code: proof } : { password: proof };
  await confirmAgain(ctx, {
    ...given,
    session: ctx.user.session,
    network: networkOf(await headers()),
    secret: authSecret(),
  });
  goOn(form);
});

"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { askDesk } from "@/app/_edge/context";
import { authSecret } from "@/app/_edge/environment";
import { openAction, textOf } from "@/app/_edge/form-action";
import { networkOf } from "@/app/_edge/network-of";
import { ownPath } from "@/app/_edge/own-path";
import { finishSession, openSession } from "@/app/_edge/session";
import { doorMessages } from "@/components/desk/door/messages";
import { signInMessages } from "@/components/desk/messages";
import { confirmAgain } from "@/newsroom/accounts/confirm-again";
import { Invalid } from "@/newsroom/errors";

const goOn = (form: FormData) => redirect(encodeURI(decodeURI(ownPath(form.get("next")))));

export const signInAction = openAction(["email"], async (form) => {
  const [email, password] = [textOf(form, "email"), textOf(form, "password")];
  if (email.trim() === "" || password === "" || email.length > 200)
    throw new Invalid(signInMessages.required);
  const opened = await openSession({ email, password });
  if ("means" in opened) redirect(`/sign-in/second?next=${encodeURIComponent(ownPath(form.get("next")))}`);
  goOn(form);
});

export const finishAction = openAction([], async (form) => {
  await finishSession(textOf(form, "code").slice(0, 40));
  goOn(form);
});

/** A code has six digits, a password twelve characters and more: one field takes either. */
export const confirmAction = openAction([], async (form) => {
  const ctx = await askDesk("own-account");
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

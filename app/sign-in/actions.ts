"use server";

import { redirect } from "next/navigation";
import { openAction, textOf } from "@/app/_edge/form-action";
import { ownPath } from "@/app/_edge/own-path";
import { openSession } from "@/app/_edge/session";
import { signInMessages } from "@/components/desk/messages";
import { Invalid } from "@/newsroom/errors";

export const signInAction = openAction(["email"], async (form) => {
  const [email, password] = [textOf(form, "email"), textOf(form, "password")];
  if (email.trim() === "" || password === "" || email.length > 200)
    throw new Invalid(signInMessages.required);
  await openSession({ email, password });
  redirect(encodeURI(decodeURI(ownPath(form.get("next")))));
});

"use server";

import { redirect } from "next/navigation";
import { openAction, textOf } from "@/app/_edge/form-action";
import { goOn } from "@/app/_edge/go-on";
import { ownPath } from "@/app/_edge/own-path";
import { finishSession, openSession } from "@/app/_edge/session";
import { signInMessages } from "@/components/desk/messages";
import { Invalid } from "@/newsroom/errors";

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

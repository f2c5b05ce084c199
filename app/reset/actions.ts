"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { accountLinks } from "@/app/_edge/account-links";
import { database } from "@/app/_edge/database";
import { inEvenTime } from "@/app/_edge/even-time";
import { openAction, textOf } from "@/app/_edge/form-action";
import { networkOf } from "@/app/_edge/network-of";
import { resetPassword } from "@/newsroom/accounts/accept-invite";
import { requestReset } from "@/newsroom/accounts/request-reset";

export const resetPasswordAction = openAction([], async (form) => {
  const ctx = { db: database(), now: new Date() };
  await resetPassword(ctx, textOf(form, "token"), textOf(form, "password"));
  redirect("/reset/done");
});

export const requestResetAction = openAction(["email"], async (form) => {
  const ctx = { db: database(), now: new Date() };
  const asked = { email: textOf(form, "email").slice(0, 254), network: networkOf(await headers()) };
  await inEvenTime(() => requestReset(ctx, asked, accountLinks().secret));
  redirect("/reset/sent");
});

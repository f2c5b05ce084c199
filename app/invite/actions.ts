"use server";

import { redirect } from "next/navigation";
import { database } from "@/app/_edge/database";
import { openAction, textOf } from "@/app/_edge/form-action";
import { acceptInvite } from "@/newsroom/accounts/accept-invite";

export const acceptInviteAction = openAction([], async (form) => {
  const ctx = { db: database(), now: new Date() };
  await acceptInvite(ctx, textOf(form, "token"), textOf(form, "password"));
  redirect("/reset/done");
});

"use server";

import { redirect } from "next/navigation";
import { actOnDesk } from "@/app/_edge/context";
import { textOf } from "@/app/_edge/form-action";
import { found } from "@/app/_edge/found";
import { confirmEmail } from "@/newsroom/accounts/change-email";

/** One end of a change of address says yes. */
export async function confirmEmailAction(form: FormData): Promise<void> {
  const ctx = await actOnDesk("self");
  const { isDone } = await found(confirmEmail(ctx, textOf(form, "token"), ctx.user.session));
  redirect(`/desk/account?email=${isDone ? "changed" : "half"}`);
}

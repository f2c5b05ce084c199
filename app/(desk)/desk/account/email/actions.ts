"use server";

import { redirect } from "next/navigation";
import { deskButton, textOf } from "@/app/_edge/form-action";
import { confirmEmail } from "@/newsroom/accounts/change-email";

/** One end of a change of address says yes. */
export const confirmEmailAction = deskButton("self", async (ctx, form) => {
  const { isDone } = await confirmEmail(ctx, textOf(form, "token"), ctx.user.session);
  redirect(`/desk/account?email=${isDone ? "changed" : "half"}`);
});

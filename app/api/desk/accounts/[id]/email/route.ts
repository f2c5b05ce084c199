import * as z from "zod";
import { accountIdOf } from "@/app/_edge/account-id";
import { accountLinks } from "@/app/_edge/account-links";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { moveEmail } from "@/newsroom/accounts/move-email";

const asked = z.strictObject({ email: z.string().max(300) });

/** Moves somebody's account to another address. */
export const PUT = deskRoute("account:manage", async ({ ctx, request, params }) => {
  const { email } = await readAsked(request, asked);
  await moveEmail(ctx, accountIdOf(params), email, accountLinks().secret);
  return {};
});

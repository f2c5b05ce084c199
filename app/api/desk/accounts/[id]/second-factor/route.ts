import * as z from "zod";
import { accountIdOf } from "@/app/_edge/account-id";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { resetFactors } from "@/newsroom/accounts/remove-factor";

const asked = z.strictObject({ reason: z.string().max(500) });

/** Takes every second factor from a colleague who has lost them. */
export const DELETE = deskRoute("account:manage", async ({ ctx, request, params }) => {
  const { reason } = await readAsked(request, asked);
  await resetFactors(ctx, accountIdOf(params), reason);
  return {};
});

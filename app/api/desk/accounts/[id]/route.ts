import * as z from "zod";
import { accountIdOf } from "@/app/_edge/account-id";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { changeAccount } from "@/newsroom/accounts/change-account";

const asked = z.strictObject({ account: z.unknown(), isSure: z.boolean().default(false) });

/** Name, roles and desks of somebody. */
export const PATCH = deskRoute("account:manage", async ({ ctx, request, params }) => {
  const { account, isSure } = await readAsked(request, asked);
  await changeAccount(ctx, accountIdOf(params), account, { isSure });
  return {};
});

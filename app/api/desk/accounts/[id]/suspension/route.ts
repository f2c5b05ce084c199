import * as z from "zod";
import { accountIdOf } from "@/app/_edge/account-id";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { reactivate, suspend } from "@/newsroom/accounts/suspend";

const asked = z.strictObject({ isSure: z.boolean().default(false) });

export const POST = deskRoute("account:manage", async ({ ctx, request, params }) => {
  await suspend(ctx, accountIdOf(params), await readAsked(request, asked));
  return {};
});

export const DELETE = deskRoute("account:manage", async ({ ctx, params }) => {
  await reactivate(ctx, accountIdOf(params));
  return {};
});

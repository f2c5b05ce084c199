import { accountIdOf } from "@/app/_edge/account-id";
import { accountLinks } from "@/app/_edge/account-links";
import { deskRoute } from "@/app/_edge/desk-route";
import { partProviderOf } from "@/newsroom/accounts/part-provider";

/** Takes the provider's account from a colleague's. */
export const DELETE = deskRoute("account:manage", async ({ ctx, params }) => {
  await partProviderOf(ctx, accountIdOf(params), accountLinks().secret);
  return {};
});

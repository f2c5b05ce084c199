import { accountIdOf } from "@/app/_edge/account-id";
import { accountLinks } from "@/app/_edge/account-links";
import { deskRoute } from "@/app/_edge/desk-route";
import { resendInvite, revokeInvite } from "@/newsroom/accounts/invitations";

/** The invitation goes out again. */
export const POST = deskRoute("account:invite", async ({ ctx, params }) => {
  await resendInvite(ctx, accountIdOf(params), accountLinks().secret);
  return {};
});

/** The invitation is taken back. */
export const DELETE = deskRoute("account:invite", async ({ ctx, params }) => {
  await revokeInvite(ctx, accountIdOf(params));
  return {};
});

import { deskRoute } from "@/app/_edge/desk-route";
import { renewRecoveryCodes } from "@/newsroom/accounts/remove-factor";

/** Ten new codes in place of those before. */
export const POST = deskRoute("own-account", async ({ ctx }) => ({
  recovery: await renewRecoveryCodes(ctx),
}));

import { deskRoute } from "@/app/_edge/desk-route";
import { allowProvider, partProvider } from "@/newsroom/accounts/part-provider";

/** The provider opens one's own account no more. */
export const DELETE = deskRoute("own-account", async ({ ctx }) => {
  await partProvider(ctx, ctx.user.session);
  return {};
});

/** The provider may be joined to it again. */
export const PUT = deskRoute("own-account", async ({ ctx }) => {
  await allowProvider(ctx);
  return {};
});

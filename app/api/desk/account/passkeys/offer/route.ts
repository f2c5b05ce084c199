import { deskRoute } from "@/app/_edge/desk-route";
import { keySite } from "@/app/_edge/key-site";
import { offerPasskey } from "@/newsroom/accounts/add-passkey";
import { getHouse } from "@/newsroom/settings/queries";

/** What the browser needs to make a passkey for whoever asks. */
export const POST = deskRoute("own-account", async ({ ctx }) =>
  offerPasskey(ctx, keySite((await getHouse(ctx.db)).name)),
);

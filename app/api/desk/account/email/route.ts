import * as z from "zod";
import { accountLinks } from "@/app/_edge/account-links";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { requestEmailChange } from "@/newsroom/accounts/change-email";

const asked = z.strictObject({ email: z.string().max(254), password: z.string().max(2_000) });

/** Asks both mailboxes whether the account moves from the one to the other. */
export const POST = deskRoute("own-account", async ({ ctx, request }) => {
  await requestEmailChange(ctx, await readAsked(request, asked), accountLinks().secret);
  return {};
});

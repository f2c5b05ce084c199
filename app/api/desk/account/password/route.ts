import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { changePassword } from "@/newsroom/accounts/change-password";

const typed = z.string().max(2_000);
const asked = z.strictObject({ current: typed, password: typed });

/** Another password of one's own; every other session ends. */
export const POST = deskRoute("own-account", async ({ ctx, request }) => {
  await changePassword(ctx, await readAsked(request, asked), ctx.user.session);
  return {};
});

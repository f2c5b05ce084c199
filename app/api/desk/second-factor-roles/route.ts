import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { requireSecondFactor } from "@/newsroom/accounts/require-second-factor";

const roles = ["contributor", "reporter", "copy_editor", "editor", "chief", "admin"] as const;
const asked = z.strictObject({ roles: z.array(z.enum(roles)).max(roles.length) });

/** The roles that do nothing on the desk before having a second factor. */
export const PUT = deskRoute("account:manage", async ({ ctx, request }) => {
  await requireSecondFactor(ctx, (await readAsked(request, asked)).roles);
  return {};
});

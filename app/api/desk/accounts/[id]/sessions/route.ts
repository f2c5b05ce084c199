import * as z from "zod";
import { accountIdOf } from "@/app/_edge/account-id";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { endSessionsOf } from "@/newsroom/accounts/end-sessions-of";
import { listSessionsOf } from "@/newsroom/accounts/list-accounts";

/** Where somebody is signed in now. */
export const GET = deskRoute("account:manage", async ({ ctx, params }) => ({
  sessions: await listSessionsOf(ctx, accountIdOf(params)),
}));

const asked = z.strictObject({ session: z.string().min(1).max(100).optional() });

/** Ends one of them, or all. */
export const DELETE = deskRoute("account:manage", async ({ ctx, request, params }) => {
  const { session } = await readAsked(request, asked);
  await endSessionsOf(ctx, accountIdOf(params), session);
  return {};
});

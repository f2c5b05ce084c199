import * as z from "zod";
import { accountIdOf } from "@/app/_edge/account-id";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { endSessions } from "@/newsroom/accounts/end-sessions";
import { listSessionsOf } from "@/newsroom/accounts/list-accounts";

/** Where somebody is signed in now. */
export const GET = deskRoute("account:manage", async ({ ctx, params }) => ({
  sessions: await listSessionsOf(ctx, accountIdOf(params)),
}));

const asked = z.strictObject({ session: z.number().int().positive().optional() });

/** Ends one of them, or all. */
export const DELETE = deskRoute("account:manage", async ({ ctx, request, params }) => {
  const { session } = await readAsked(request, asked);
  await endSessions(ctx, accountIdOf(params), session === undefined ? "all" : { only: session });
  return {};
});

import { accountLinks } from "@/app/_edge/account-links";
import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { invite } from "@/newsroom/accounts/invite";

const MOST_BYTES = 10_000;

/** Somebody new is invited; `invite` says whom the viewer may. */
export const POST = deskRoute("account:invite", async ({ ctx, request }) =>
  invite(ctx, await readJson(request, MOST_BYTES), accountLinks().secret),
);

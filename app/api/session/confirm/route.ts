import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { keySite } from "@/app/_edge/key-site";
import { usedPasskeyOf } from "@/app/_edge/passkey-input";
import { readJson } from "@/app/_edge/read-json";
import { askForPasskey, checkPasskey } from "@/newsroom/accounts/check-passkey";
import { refreshSession } from "@/newsroom/accounts/confirm-again";
import { doorSays } from "@/newsroom/accounts/door-says";
import { Invalid } from "@/newsroom/errors";

const answered = z.strictObject({ response: z.unknown() });

/** What the browser needs to ask for one of one's own passkeys. */
export const PUT = deskRoute("self", ({ ctx }) =>
  askForPasskey(ctx, keySite(), { purpose: "confirm", accountId: ctx.user.id }),
);

/** The passkey answered: its owner is at the keys. */
export const POST = deskRoute("self", async ({ ctx, request }) => {
  const sent = answered.safeParse(await readJson(request, 60_000));
  if (!sent.success) throw new Invalid(doorSays.wrongPasskey);
  const accountId = await checkPasskey(ctx, keySite(), "confirm", usedPasskeyOf(sent.data.response));
  if (accountId !== ctx.user.id) throw new Invalid(doorSays.wrongPasskey);
  await refreshSession(ctx, ctx.user.session);
  return {};
});

import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { keySite } from "@/app/_edge/key-site";
import { newPasskeyOf } from "@/app/_edge/passkey-input";
import { readJson } from "@/app/_edge/read-json";
import { addPasskey } from "@/newsroom/accounts/add-passkey";
import { doorSays } from "@/newsroom/accounts/door-says";
import { removePasskey } from "@/newsroom/accounts/remove-factor";
import { Invalid } from "@/newsroom/errors";

const made = z.strictObject({ name: z.string().max(200), response: z.unknown() });
const gone = z.strictObject({ id: z.string().max(1_500) });

/** A passkey the browser has just made; with the first second factor come the recovery codes. */
export const POST = deskRoute("own-account", async ({ ctx, request }) => {
  const sent = made.safeParse(await readJson(request, 60_000));
  if (!sent.success) throw new Invalid(doorSays.wrongPasskey);
  const response = newPasskeyOf(sent.data.response);
  const given = { name: sent.data.name, response, session: ctx.user.session };
  return { recovery: await addPasskey(ctx, keySite(), given) };
});

export const DELETE = deskRoute("own-account", async ({ ctx, request }) => {
  const sent = gone.safeParse(await readJson(request, 5_000));
  if (!sent.success) throw new Invalid(doorSays.unknownPasskey);
  await removePasskey(ctx, sent.data.id);
  return {};
});

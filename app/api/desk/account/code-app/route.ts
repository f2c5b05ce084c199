import { renderSVG } from "uqr";
import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { authSecret } from "@/app/_edge/environment";
import { readJson } from "@/app/_edge/read-json";
import { addCodeApp, offerCodeApp } from "@/newsroom/accounts/add-code-app";
import { doorSays } from "@/newsroom/accounts/door-says";
import { removeCodeApp } from "@/newsroom/accounts/remove-factor";
import { Invalid } from "@/newsroom/errors";
import { getHouse } from "@/newsroom/settings/queries";

const shown = z.strictObject({ code: z.string().max(20) });

/** A new secret for one's app, as a picture for its camera and as letters; it opens nothing yet. */
export const POST = deskRoute("own-account", async ({ ctx }) => {
  const { name } = await getHouse(ctx.db);
  const { uri, letters } = await offerCodeApp(ctx, { secret: authSecret(), house: name });
  return { picture: renderSVG(uri, { border: 2 }), letters };
});

/** A first code of the app: from now on it is the second factor. Answers with the recovery codes. */
export const PUT = deskRoute("own-account", async ({ ctx, request }) => {
  const sent = shown.safeParse(await readJson(request, 1_000));
  if (!sent.success) throw new Invalid(doorSays.wrongCode);
  const given = { code: sent.data.code, secret: authSecret(), session: ctx.user.session };
  return { recovery: await addCodeApp(ctx, given) };
});

export const DELETE = deskRoute("own-account", async ({ ctx }) => {
  await removeCodeApp(ctx);
  return {};
});

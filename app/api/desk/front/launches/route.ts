import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { getArrangement } from "@/newsroom/front/arrangement";
import { launchFront, rollBackFront } from "@/newsroom/front/launch-front";

const id = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const asked = z.union([
  z.strictObject({ version: z.number().int().min(0) }),
  z.strictObject({ to: id, current: id }),
]);

/** Puts the draft before readers, or an earlier front again. */
export const POST = deskRoute("front:arrange", async ({ ctx, request }) => {
  const sent = await readAsked(request, asked);
  if ("to" in sent) await rollBackFront(ctx, sent);
  else await launchFront(ctx, sent);
  return getArrangement(ctx);
});

import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { endSessions } from "@/newsroom/accounts/end-sessions";
import { Invalid } from "@/newsroom/errors";

const which = z.strictObject({ number: z.number().int().positive().optional() });

/** Ends one of one's own sessions, or all but this one. */
export const DELETE = deskRoute("self", async ({ ctx, request }) => {
  const sent = which.safeParse(await readJson(request, 1_000));
  if (!sent.success) throw new Invalid("اختر الجلسة التي تنهيها.");
  const { number } = sent.data;
  const ended = await endSessions(
    ctx,
    ctx.user.id,
    number === undefined ? { allBut: ctx.user.session } : { only: number },
  );
  return { ended };
});

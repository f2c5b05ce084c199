import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { Invalid } from "@/newsroom/errors";
import { getArrangement } from "@/newsroom/front/arrangement";
import { discardDraft } from "@/newsroom/front/launch-front";
import { saveDraft } from "@/newsroom/front/save-draft";

/** A hundred sections with every place taken. */
const MOST_BYTES = 400_000;

const version = z.number().int().min(0);
const saved = z.strictObject({ version, plan: z.unknown() });
const given = z.strictObject({ version });

export const GET = deskRoute("front:arrange", ({ ctx }) => getArrangement(ctx));

/** Keeps the draft; a stale one is refused with what stands. */
export const PUT = deskRoute("front:arrange", async ({ ctx, request }) => {
  const sent = saved.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  await saveDraft(ctx, sent.data);
  return getArrangement(ctx);
});

/** Gives the draft up. */
export const DELETE = deskRoute("front:arrange", async ({ ctx, request }) => {
  const sent = given.safeParse(await readJson(request, 1_000));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  await discardDraft(ctx, sent.data);
  return getArrangement(ctx);
});

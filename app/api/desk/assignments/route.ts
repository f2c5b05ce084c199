import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { Invalid } from "@/newsroom/errors";
import { commission } from "@/newsroom/planning/commission";

const MOST_BYTES = 20_000;

/** JSON has no dates: the due time comes as text, the rest is the domain's to judge. */
const asked = z.looseObject({ dueAt: z.iso.datetime({ offset: true }).nullable() });

/** Asks somebody for a story. */
export const POST = deskRoute("story:assign", async ({ ctx, request }) => {
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  const { dueAt } = sent.data;
  const story = await commission(ctx, { ...sent.data, dueAt: dueAt === null ? null : new Date(dueAt) });
  return { id: story.id };
});

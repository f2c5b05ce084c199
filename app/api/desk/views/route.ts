import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { Invalid } from "@/newsroom/errors";
import { saveView } from "@/newsroom/planning/save-view";

const MOST_BYTES = 4_000;

const asked = z.strictObject({ name: z.string().max(200), filter: z.unknown() });

/** Keeps a filter of the stories list under a name. */
export const POST = deskRoute("story:read", async ({ ctx, request }) => {
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  return { id: await saveView(ctx, sent.data) };
});

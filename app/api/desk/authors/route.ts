import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { Invalid } from "@/newsroom/errors";
import { createGuest } from "@/newsroom/sections/create-guest";

const asked = z.strictObject({ name: z.string().max(200) });

/** Adds a guest who signs a story. */
export const POST = deskRoute("story:assign", async ({ ctx, request }) => {
  const sent = asked.safeParse(await readJson(request, 2_000));
  if (!sent.success) throw new Invalid("اكتب اسم الكاتب.");
  return { author: await createGuest(ctx, sent.data.name) };
});

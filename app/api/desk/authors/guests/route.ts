import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { createGuest } from "@/newsroom/sections/create-guest";

const asked = z.strictObject({ name: z.string().max(200) });

/** Adds a guest outside of any story. */
export const POST = deskRoute("author:manage", async ({ ctx, request }) => {
  const { name } = await readAsked(request, asked);
  return { author: await createGuest(ctx, name) };
});

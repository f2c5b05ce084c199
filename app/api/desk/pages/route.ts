import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { createPage } from "@/newsroom/publishing/save-page";

const asked = z.strictObject({ title: z.unknown() });

/** A new standing page that no reader sees yet. */
export const POST = deskRoute("page:manage", async ({ ctx, request }) => {
  const { title } = await readAsked(request, asked);
  return createPage(ctx, title);
});

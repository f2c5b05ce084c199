import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { pageIdOf } from "@/app/_edge/page-id";
import { readAsked } from "@/app/_edge/read-asked";
import { changeSlug } from "@/newsroom/publishing/change-slug";

const asked = z.strictObject({ slug: z.string().max(200) });

/** Another address; the old one leads on. */
export const PUT = deskRoute("page:manage", async ({ ctx, request, params }) => {
  const { slug } = await readAsked(request, asked);
  return { slug: await changeSlug(ctx, { area: "page", id: pageIdOf(params), slug }) };
});

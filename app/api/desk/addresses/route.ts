import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { Invalid } from "@/newsroom/errors";
import { changeSlug } from "@/newsroom/publishing/change-slug";

const MOST_BYTES = 2_000;

const asked = z.strictObject({
  area: z.enum(["section", "tag", "author", "page"]),
  id: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  slug: z.string().max(200),
});

/** Gives a section, a tag, an author or a page another address; the old one leads to it. */
export const POST = deskRoute("any", async ({ ctx, request }) => {
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  return { slug: await changeSlug(ctx, sent.data) };
});

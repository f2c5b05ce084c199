import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { idsOf } from "@/app/_edge/ids-of";
import { readJson } from "@/app/_edge/read-json";
import { Invalid } from "@/newsroom/errors";
import { createTag } from "@/newsroom/sections/create-tag";
import { listTags } from "@/newsroom/sections/queries";
import { searchTags } from "@/newsroom/sections/search-tags";

const asked = z.strictObject({ name: z.string().max(200) });

/** Tags whose name holds what was typed, or those with these ids. */
export const GET = deskRoute("story:edit", async ({ ctx, request }) => {
  const params = new URL(request.url).searchParams;
  const ids = idsOf(params);
  return { tags: ids ? await listTags(ctx.db, ids) : await searchTags(ctx.db, params.get("q") ?? "") };
});

export const POST = deskRoute("tag:create", async ({ ctx, request }) => {
  const sent = asked.safeParse(await readJson(request, 2_000));
  if (!sent.success) throw new Invalid("اكتب اسم الوسم.");
  return { tag: await createTag(ctx, sent.data.name) };
});

import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { publicUrl } from "@/app/_edge/public-url";
import { readJson } from "@/app/_edge/read-json";
import { Invalid } from "@/newsroom/errors";
import { listPreviews, makePreview, revokePreviews } from "@/newsroom/stories/preview";

const MOST_BYTES = 2_000;

const wanted = z.strictObject({ hours: z.number().int().positive() });
const ended = z.strictObject({ previewId: z.number().int().positive().max(Number.MAX_SAFE_INTEGER) });

/** The links through which people outside read this draft. */
export const GET = deskRoute("story:preview", async ({ ctx, params }) => ({
  previews: await listPreviews(ctx, idOf(params)),
}));

/** Makes one; its address is told this once. */
export const POST = deskRoute("story:preview", async ({ ctx, request, params }) => {
  const id = idOf(params);
  const sent = wanted.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("اختر مدة الرابط.");
  const token = await makePreview(ctx, id, sent.data.hours);
  return { address: `${publicUrl()}/preview/${token}`, previews: await listPreviews(ctx, id) };
});

export const DELETE = deskRoute("story:preview", async ({ ctx, request, params }) => {
  const id = idOf(params);
  const sent = ended.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  await revokePreviews(ctx, id, sent.data.previewId);
  return { previews: await listPreviews(ctx, id) };
});

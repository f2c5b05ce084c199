import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { NotFound } from "@/newsroom/errors";
import { saveAuthor } from "@/newsroom/publishing/save-author";

const MOST_BYTES = 20_000;

/** What readers are told about an author. */
export const PATCH = deskRoute("author:manage", async ({ ctx, request, params }) => {
  const id = /^[1-9]\d{0,14}$/.test(params.id ?? "") ? Number(params.id) : 0;
  if (id === 0) throw new NotFound("هذا الكاتب غير موجود.");
  await saveAuthor(ctx, id, await readJson(request, MOST_BYTES));
  return {};
});

import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { pageIdOf } from "@/app/_edge/page-id";
import { readJson } from "@/app/_edge/read-json";
import { Invalid } from "@/newsroom/errors";
import { savePage } from "@/newsroom/publishing/save-page";

/** As much as a story may weigh. */
const MOST_BYTES = 2_000_000;

const version = z.number().int().min(1).max(1_000_000_000);
const asked = z.strictObject({ version, title: z.unknown(), body: z.unknown() });

/** Keeps what was written; readers go on with the page they have. */
export const PUT = deskRoute("page:manage", async ({ ctx, request, params }) => {
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  return savePage(ctx, pageIdOf(params), sent.data);
});

import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { subscribe } from "@/newsroom/delivery/subscribe";
import { Invalid } from "@/newsroom/errors";

const MOST_BYTES = 5_000;

const kinds = [
  "published",
  "updated",
  "corrected",
  "silently-fixed",
  "withdrawn",
  "restored",
  "undone",
] as const;

const asked = z.strictObject({
  channel: z.enum(["mail", "hook", "telegram"]),
  name: z.string().max(200),
  address: z.string().max(1_000),
  kinds: z.array(z.enum(kinds)).max(kinds.length),
  sectionIds: z.array(z.int().positive()).max(100).default([]),
});

/** Adds somebody outside who is told of publications; answers with the key of a hook, this once. */
export const POST = deskRoute("outlet:manage", async ({ ctx, request }) => {
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  const { secret } = await subscribe(ctx, sent.data);
  return { secret };
});

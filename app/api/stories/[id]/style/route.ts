import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { mayEver } from "@/newsroom/accounts/may";
import { Invalid } from "@/newsroom/errors";
import { getStory } from "@/newsroom/stories/get-story";
import { heedFinding, ignoreFinding } from "@/newsroom/stories/ignore-finding";
import { getStyleRules, listIgnored } from "@/newsroom/style/queries";

/** What a story is checked against, and what has been left as it is in it. */
export const GET = deskRoute("story:read", async ({ ctx, params }) => {
  const story = await getStory(ctx, idOf(params));
  const [rules, ignored] = [await getStyleRules(ctx.db), await listIgnored(ctx.db, story.id)];
  return { rules, ignored, mayLiftBlocks: mayEver(ctx.user, "style:manage") };
});

const MOST_BYTES = 4_000;
const verbs = { ignore: ignoreFinding, heed: heedFinding };
const asked = z.strictObject({ act: z.enum(["ignore", "heed"]), finding: z.unknown() });

/** Leaves a finding as it is in this story, or takes that back. */
export const POST = deskRoute("story:edit", async ({ ctx, request, params }) => {
  const id = idOf(params);
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  return { ignored: await verbs[sent.data.act](ctx, id, sent.data.finding) };
});

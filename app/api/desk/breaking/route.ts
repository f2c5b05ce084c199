import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { launchBreaking } from "@/newsroom/front/breaking";
import { findBreaking } from "@/newsroom/front/breaking-lines";

const MOST_BYTES = 2_000;

/** Launches a breaking line. */
export const POST = deskRoute("breaking:launch", async ({ ctx, request }) => {
  await launchBreaking(ctx, await readJson(request, MOST_BYTES));
  return { line: await findBreaking(ctx.db) };
});

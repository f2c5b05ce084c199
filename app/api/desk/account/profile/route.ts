import { deskRoute } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { saveProfile } from "@/newsroom/publishing/save-profile";

const MOST_BYTES = 20_000;

/** One's own name and page. */
export const PUT = deskRoute("any", async ({ ctx, request }) => {
  await saveProfile(ctx, await readJson(request, MOST_BYTES));
  return {};
});

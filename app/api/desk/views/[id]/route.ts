import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { removeView } from "@/newsroom/planning/save-view";

export const DELETE = deskRoute("story:read", async ({ ctx, params }) => {
  await removeView(ctx, idOf(params));
  return {};
});

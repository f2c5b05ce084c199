import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { takeOffDuty } from "@/newsroom/planning/duty";

export const DELETE = deskRoute("duty:manage", async ({ ctx, params }) => {
  await takeOffDuty(ctx, idOf(params));
  return {};
});

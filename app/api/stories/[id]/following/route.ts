import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { follow, unfollow } from "@/newsroom/planning/follow";

export const PUT = deskRoute("story:read", async ({ ctx, params }) => {
  await follow(ctx, idOf(params));
  return { isFollowing: true };
});

export const DELETE = deskRoute("story:read", async ({ ctx, params }) => {
  await unfollow(ctx, idOf(params));
  return { isFollowing: false };
});

import { deskRoute } from "@/app/_edge/desk-route";
import { NotFound } from "@/newsroom/errors";
import { endBreaking } from "@/newsroom/front/breaking";
import { findBreaking } from "@/newsroom/front/breaking-lines";

/** Ends a breaking line before its time. */
export const DELETE = deskRoute("breaking:launch", async ({ ctx, params }) => {
  const id = /^[1-9]\d{0,14}$/.test(params.id ?? "") ? Number(params.id) : 0;
  if (id === 0) throw new NotFound("هذا العاجل غير موجود.");
  await endBreaking(ctx, id);
  return { line: await findBreaking(ctx.db) };
});

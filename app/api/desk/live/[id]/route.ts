import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readAsked } from "@/app/_edge/read-asked";
import { listDeskEntries } from "@/newsroom/live/list-desk-entries";
import { closeCoverage, openCoverage } from "@/newsroom/live/open-coverage";

const asked = z.object({ isOpen: z.boolean() });

/** The coverage as those who write it see it. */
export const GET = deskRoute("live:write", async ({ ctx, params }) => listDeskEntries(ctx, idOf(params)));

/** Begins it, goes on with it, or ends it: `{ isOpen }`. */
export const PUT = deskRoute("live:write", async ({ ctx, request, params }) => {
  const id = idOf(params);
  const { isOpen } = await readAsked(request, asked);
  await (isOpen ? openCoverage(ctx, id) : closeCoverage(ctx, id));
  return listDeskEntries(ctx, id);
});

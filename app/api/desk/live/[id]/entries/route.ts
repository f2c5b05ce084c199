import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import { listDeskEntries } from "@/newsroom/live/list-desk-entries";
import { writeEntry } from "@/newsroom/live/write-entry";

const MOST_BYTES = 40_000;

/** A new entry, before readers at once: `{ text, headline, mediaId }`. */
export const POST = deskRoute("live:write", async ({ ctx, request, params }) => {
  const id = idOf(params);
  const entry = await writeEntry(ctx, id, await readJson(request, MOST_BYTES));
  return { entry, ...(await listDeskEntries(ctx, id)) };
});

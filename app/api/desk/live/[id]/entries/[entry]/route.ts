import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { entryRefOf, versioned } from "@/app/_edge/entry-ref";
import { readAsked } from "@/app/_edge/read-asked";
import { correctEntry, markEntry, removeEntry } from "@/newsroom/live/change-entry";
import { listDeskEntries } from "@/newsroom/live/list-desk-entries";

const corrected = versioned.extend({ text: z.unknown() });
const marked = versioned.extend({ isPinned: z.boolean().optional(), isKey: z.boolean().optional() });

/** Other words in its place: `{ version, text: { text, headline, mediaId } }`. */
export const PUT = deskRoute("live:write", async ({ ctx, request, params }) => {
  const { version, text } = await readAsked(request, corrected);
  await correctEntry(ctx, entryRefOf(params, version), text);
  return listDeskEntries(ctx, idOf(params));
});

/** Pinned to the top, or among the key ones: `{ version, isPinned, isKey }`. */
export const PATCH = deskRoute("live:write", async ({ ctx, request, params }) => {
  const { version, isPinned, isKey } = await readAsked(request, marked);
  const mark = { ...(isPinned !== undefined && { isPinned }), ...(isKey !== undefined && { isKey }) };
  await markEntry(ctx, entryRefOf(params, version), mark);
  return listDeskEntries(ctx, idOf(params));
});

/** Away from readers, at once: `{ version }`. */
export const DELETE = deskRoute("live:write", async ({ ctx, request, params }) => {
  const { version } = await readAsked(request, versioned);
  await removeEntry(ctx, entryRefOf(params, version));
  return listDeskEntries(ctx, idOf(params));
});

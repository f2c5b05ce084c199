import "server-only";
import * as z from "zod";
import { NotFound } from "@/newsroom/errors";
import type { EntryRef } from "@/newsroom/live/change-entry";
import { idOf } from "./desk-route";

export const versioned = z.object({ version: z.int().positive() });

/** Which entry of which coverage an address names, as it was seen in this version. */
export function entryRefOf(params: Record<string, string>, version: number): EntryRef {
  const storyId = idOf(params);
  const entryId = /^[1-9]\d{0,14}$/.test(params.entry ?? "") ? Number(params.entry) : 0;
  if (entryId === 0) throw new NotFound("هذه الفقرة غير موجودة.");
  return { storyId, entryId, version };
}

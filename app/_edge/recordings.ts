import "server-only";
import { mayEver } from "@/newsroom/accounts/may";
import { bodyReferences } from "@/newsroom/body/body-references";
import { NotFound } from "@/newsroom/errors";
import {
  findPublicRecording,
  findRecording,
  type StoredRecording,
} from "@/newsroom/media/recordings/queries";
import { database } from "./database";
import { readPreviewedTexts } from "./preview-pictures";
import { findAsking } from "./session";
import { whilePublic } from "./while-public";

export const readPublicRecording = whilePublic(findPublicRecording);

/** A recording's id as its address spells it; anything else is an unknown recording. */
export function recordingIdOf(params: { id?: string }): number {
  const id = /^[1-9]\d{0,14}$/.test(params.id ?? "") ? Number(params.id) : 0;
  if (id === 0) throw new NotFound("هذا المقطع غير موجود.");
  return id;
}

/** Any recording for whoever may read stories; one of a draft for whoever holds a living link to it. */
export async function readHiddenRecording(id: number): Promise<StoredRecording | null> {
  const user = await findAsking();
  if (user && mayEver(user, "story:read")) return findRecording(database(), id);
  for await (const { body } of readPreviewedTexts())
    if (bodyReferences(body).recordingIds.includes(id)) return findRecording(database(), id);
  return null;
}

import "server-only";
import { cookies } from "next/headers";
import type { StoryText } from "@/db/types";
import { bodyReferences } from "@/newsroom/body/body-references";
import { findPicture } from "@/newsroom/media/queries";
import type { StoredPicture } from "@/newsroom/media/renditions";
import { findPreview } from "@/newsroom/stories/preview";
import { database } from "./database";
import { previewCookies } from "./preview-cookie";

/** Nobody reads more drafts side by side. */
const MOST = 5;

/** The texts of the drafts that whoever asks holds living links to. */
export async function* readPreviewedTexts() {
  const held = (await cookies()).getAll().filter(({ name }) => name.startsWith(previewCookies));
  for (const { value } of held.slice(0, MOST)) {
    const found = await findPreview(database(), value, new Date());
    if (found) yield found.story.text;
  }
}

/** A picture of a draft that whoever asks holds a living link to. */
export async function readPreviewPicture(id: number): Promise<StoredPicture | null> {
  for await (const text of readPreviewedTexts()) if (shows(text, id)) return findPicture(database(), id);
  return null;
}

const shows = ({ leadMediaId, body }: StoryText, id: number) =>
  leadMediaId === id || bodyReferences(body).mediaIds.includes(id);

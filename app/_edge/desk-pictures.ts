import "server-only";
import { mayEver } from "@/newsroom/accounts/may";
import { findPagePicture, findPicture } from "@/newsroom/media/queries";
import type { StoredPicture } from "@/newsroom/media/renditions";
import { database } from "./database";
import { findAsking } from "./session";

/** Any picture of the library, for whoever may read stories; those of the pages for whoever writes these. */
export async function readDeskPicture(id: number): Promise<StoredPicture | null> {
  const user = await findAsking();
  if (!user) return null;
  if (mayEver(user, "story:read")) return findPicture(database(), id);
  return mayEver(user, "page:manage") ? findPagePicture(database(), id) : null;
}

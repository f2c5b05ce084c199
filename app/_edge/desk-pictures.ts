import "server-only";
import { mayEver } from "@/newsroom/accounts/may";
import { findPicture } from "@/newsroom/media/queries";
import type { StoredPicture } from "@/newsroom/media/renditions";
import { database } from "./database";
import { findAsking } from "./session";

/** Any picture of the library, for whoever may read stories; for a stranger there is none. */
export async function readDeskPicture(id: number): Promise<StoredPicture | null> {
  const user = await findAsking();
  return user && mayEver(user, "story:read") ? findPicture(database(), id) : null;
}

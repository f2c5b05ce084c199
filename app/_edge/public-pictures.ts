import "server-only";
import { Unavailable } from "@/newsroom/errors";
import { findPublicPicture } from "@/newsroom/media/queries";
import type { StoredPicture } from "@/newsroom/media/renditions";
import { reading } from "./reading";

/** So long a withdrawn article's picture may still be asked for anew. */
const FRESH_MS = 10_000;
const MOST = 2_000;

type Known = { picture: StoredPicture; at: number };

const known = new Map<number, Known>();

/** A picture readers may see. While the database is down, what was public before it went still is. */
export async function readPublicPicture(id: number): Promise<StoredPicture | null> {
  const before = known.get(id);
  if (before && Date.now() - before.at < FRESH_MS) return before.picture;
  try {
    const picture = await reading((db) => findPublicPicture(db, id));
    known.delete(id);
    if (picture) known.set(id, { picture, at: Date.now() });
    if (known.size > MOST) known.delete(known.keys().next().value ?? id);
    return picture;
  } catch (error) {
    if (error instanceof Unavailable && before) return before.picture;
    throw error;
  }
}

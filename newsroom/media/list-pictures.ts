import { inArray } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { Picture } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { pictureColumns } from "./picture";

export function listPictures(db: Db, ids: number[]): Promise<Picture[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db.select(pictureColumns).from(media).where(inArray(media.id, ids));
}

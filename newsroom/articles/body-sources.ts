import { and, eq, inArray } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import type { BodyJson, Picture, Recording, RelatedRef } from "@/db/types";
import { bodyReferences } from "@/newsroom/body/body-references";
import type { Db } from "@/newsroom/ctx";
import { listPictures } from "@/newsroom/media/list-pictures";
import { listRecordings } from "@/newsroom/media/recordings/queries";

/** What a body points at, as a page needs it; articles only while readers may see them. */
export type BodySources = { pictures: Picture[]; related: RelatedRef[]; recordings: Recording[] };

/** Far above any text; what lies beyond prints nothing. */
const MOST = 400;

export async function listBodySources(db: Db, bodies: BodyJson[]): Promise<BodySources> {
  const references = bodies.map(bodyReferences);
  const mediaIds = [...new Set(references.flatMap((of) => of.mediaIds))].slice(0, MOST);
  const articleIds = [...new Set(references.flatMap((of) => of.articleIds))].slice(0, MOST);
  const recordingIds = [...new Set(references.flatMap((of) => of.recordingIds))].slice(0, MOST);
  const [pictures, related, recordings] = await Promise.all([
    listPictures(db, mediaIds),
    listLive(db, articleIds),
    listRecordings(db, recordingIds),
  ]);
  return { pictures, related, recordings };
}

function listLive(db: Db, ids: number[]): Promise<RelatedRef[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .select({ id: articles.id, slug: articles.slug, headline: articles.headline })
    .from(articles)
    .where(and(inArray(articles.id, ids), eq(articles.status, "live")))
    .limit(MOST);
}

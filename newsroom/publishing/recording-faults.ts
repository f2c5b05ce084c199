import { and, inArray, isNull } from "drizzle-orm";
import { media } from "@/db/schema/media";
import { recordings } from "@/db/schema/recordings";
import { bodyReferences } from "@/newsroom/body/body-references";
import type { Db } from "@/newsroom/ctx";
import type { Problem } from "@/newsroom/errors";
import type { Story } from "@/newsroom/stories/story";

/** What is to be heard or watched in the text is in the library, and so are the pictures that stand for it. */
export async function listRecordingFaults(db: Db, { body }: Story["text"]): Promise<Problem[]> {
  const { recordingIds, mediaIds } = bodyReferences(body);
  if (recordingIds.length === 0) return [];
  const [heard, shown] = await Promise.all([
    db
      .select({ id: recordings.id })
      .from(recordings)
      .where(and(inArray(recordings.id, recordingIds), isNull(recordings.removedAt)))
      .limit(recordingIds.length),
    db
      .select({ id: media.id })
      .from(media)
      .where(and(inArray(media.id, mediaIds), isNull(media.removedAt)))
      .limit(mediaIds.length + 1),
  ]);
  return [
    heard.length < recordingIds.length && { field: "body", message: "في النص مقطع لم يعد في المكتبة." },
    shown.length < mediaIds.length && { field: "body", message: "في النص صورة لم تعد في المكتبة." },
  ].filter((problem) => problem !== false);
}

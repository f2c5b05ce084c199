import { corrections } from "@/db/schema/record";
import { record } from "@/newsroom/audit/record";
import type { DeskCtx } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { notifyRefresh } from "./refresh";

const MOST = 1_000;

/** Puts a dated public note under an article, in the transaction that publishes the corrected text. */
export async function noteCorrection(
  tx: DeskCtx,
  { articleId, eventId, note: typed }: { articleId: number; eventId: number; note: string },
): Promise<void> {
  const note = typed.normalize("NFC").trim();
  if (note === "" || note.length > MOST)
    throw new Invalid(`اكتب نص التصحيح، من حرف إلى ${MOST} حرف.`, [
      { field: "note", message: `من حرف إلى ${MOST} حرف.` },
    ]);
  await tx.db.insert(corrections).values({ articleId, eventId, note, at: tx.now, by: tx.user.id });
  await notifyRefresh(tx.db, { tags: ["corrections"], mode: "stale", warm: ["/corrections"] });
  await record(tx, { act: "correct", subjectKind: "story", subjectId: articleId, reason: note });
}

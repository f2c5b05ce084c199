import { eq } from "drizzle-orm";
import { media } from "@/db/schema/media";
import { countWords } from "@/newsroom/arabic/words";
import { bodyReferences } from "@/newsroom/body/body-references";
import { toText } from "@/newsroom/body/to-text";
import type { Db } from "@/newsroom/ctx";
import type { Problem } from "@/newsroom/errors";
import { listRecordings } from "@/newsroom/media/recordings/queries";
import type { Story } from "@/newsroom/stories/story";

/** A longer headline is cut off by search engines, and breaks into four lines on a phone. */
export const LONG_HEADLINE = 90;

/** Fewer words than this are a flash and not a story. */
export const SHORT_BODY = 40;

/** What a story would be better with; none of it keeps it from its readers. */
export async function listAdvice(db: Db, { text }: Story): Promise<Problem[]> {
  return [
    text.headline.length > LONG_HEADLINE && {
      field: "headline",
      message: `العنوان طويل: ${text.headline.length} حرفاً، والأفضل ألا يزيد على ${LONG_HEADLINE}.`,
    },
    text.standfirst.trim() === "" && { field: "standfirst", message: "لا مقدمة للخبر." },
    text.leadMediaId === null && { field: "leadMediaId", message: "لا صورة رئيسة للخبر." },
    (await lacksCredit(db, text.leadMediaId)) && { field: "leadMediaId", message: "الصورة بلا مصدر." },
    text.tagIds.length === 0 && { field: "tagIds", message: "لا وسوم للخبر." },
    (await lacksCaptions(db, text.body)) && {
      field: "body",
      message: "في النص مقطع بلا كلام مكتوب، فلا يصل كلامه إلى من لا يسمع ولا إلى من يشاهد بلا صوت.",
    },
    countWords(toText(text.body)) < SHORT_BODY && { field: "body", message: "نص الخبر قصير جداً." },
  ].filter((problem) => problem !== false);
}

async function lacksCaptions(db: Db, body: Story["text"]["body"]): Promise<boolean> {
  const { recordingIds } = bodyReferences(body);
  const rows = recordingIds.length === 0 ? [] : await listRecordings(db, recordingIds);
  return rows.some(({ kind, captionsHash }) => kind === "video" && captionsHash === "");
}

async function lacksCredit(db: Db, mediaId: number | null): Promise<boolean> {
  if (mediaId === null) return false;
  const [picture] = await db.select({ credit: media.credit }).from(media).where(eq(media.id, mediaId));
  return picture !== undefined && picture.credit.trim() === "";
}

import { eq } from "drizzle-orm";
import { media } from "@/db/schema/media";
import { toText } from "@/newsroom/body/to-text";
import type { Db } from "@/newsroom/ctx";
import { Invalid, type Problem } from "@/newsroom/errors";
import { checkStyle } from "@/newsroom/stories/check-style";
import type { Story } from "@/newsroom/stories/story";
import { findPictureFaults } from "./picture-faults";
import { listRecordingFaults } from "./recording-faults";
import { listRightsFaults } from "./rights-faults";

/** What readers need of a story and do not find in it yet; empty when it can go out at that time. */
export async function listMissing(db: Db, story: Story, goesOutAt: Date): Promise<Problem[]> {
  const { text } = story;
  const isSigned = text.bylineIds.length > 0 || text.creditSources.length > 0;
  return [
    text.headline.trim() === "" && { field: "headline", message: "العنوان ناقص." },
    text.sectionId === null && { field: "sectionId", message: "القسم ناقص." },
    !isSigned && { field: "bylineIds", message: "لا كاتب للخبر ولا مصدر." },
    toText(text.body).trim() === "" && { field: "body", message: "نص الخبر فارغ." },
    (await lacksAlt(db, text)) && { field: "leadAlt", message: "الصورة بلا نص بديل." },
    ...(await listPictureFaults(db, text)),
    ...(await listRecordingFaults(db, text)),
    ...(await listRightsFaults(db, story, goesOutAt)),
    ...(await listStyleBlocks(db, story)),
  ].filter((problem) => problem !== false);
}

/** What the house does not let out; the field names the place, so that the screen can lead there. */
async function listStyleBlocks(db: Db, story: Story): Promise<Problem[]> {
  const findings = await checkStyle(db, story);
  return findings
    .filter(({ severity }) => severity === "blocks")
    .map(({ paragraph, from, message }) => ({ field: `style-${paragraph}-${from}`, message }));
}

async function lacksAlt(db: Db, text: Story["text"]): Promise<boolean> {
  if (text.leadMediaId === null || text.leadAlt.trim() !== "") return false;
  const [picture] = await db
    .select({ alt: media.alt, isDecorative: media.isDecorative })
    .from(media)
    .where(eq(media.id, text.leadMediaId));
  return picture !== undefined && !picture.isDecorative && picture.alt.trim() === "";
}

/** A picture in the text is in the library, and says in words what it shows unless it is decoration. */
async function listPictureFaults(db: Db, { body }: Story["text"]): Promise<Problem[]> {
  const faults = await findPictureFaults(db, body);
  return [
    faults.some(({ fault }) => fault === "lost") && {
      field: "body",
      message: "في النص صورة لم تعد في المكتبة.",
    },
    faults.some(({ fault }) => fault === "mute") && { field: "body", message: "في النص صورة بلا نص بديل." },
  ].filter((problem) => problem !== false);
}

/** Refuses to put an incomplete, embargoed or expired story in front of readers. */
export async function refuseUnready(ctx: { db: Db }, story: Story, goesOutAt: Date): Promise<void> {
  const missing = await listMissing(ctx.db, story, goesOutAt);
  if (missing.length > 0) throw new Invalid("لا يُنشر الخبر قبل أن يكتمل.", missing);
  if (story.embargoUntil && story.embargoUntil > goesOutAt)
    throw new Invalid("النشر محظور حتى موعد رفع الحظر.", [
      { field: "embargoUntil", message: "لم يحن موعد رفع الحظر." },
    ]);
  if (story.expiresAt && story.expiresAt <= goesOutAt)
    throw new Invalid("مضى موعد سحب هذا الخبر. غيّره أو ألغه أولاً.", [
      { field: "expiresAt", message: "مضى موعد السحب." },
    ]);
}

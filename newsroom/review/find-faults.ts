import { inArray } from "drizzle-orm";
import type { CheckKind } from "@/db/review-types";
import { media } from "@/db/schema/media";
import { plural } from "@/newsroom/arabic/plural";
import { countWords } from "@/newsroom/arabic/words";
import { type BodyImage, bodyImages } from "@/newsroom/body/body-references";
import type { Db } from "@/newsroom/ctx";
import { checkStyle } from "@/newsroom/stories/check-style";
import type { Story } from "@/newsroom/stories/story";

type Checked = Pick<Story, "id" | "text">;
type Finder = (db: Db, story: Checked) => Promise<string>;

/** A longer headline breaks over four lines on a phone. */
const HEADLINE_WORDS = 12;

/** What the text itself lacks, by the kind of check that asks; an empty sentence means nothing. */
export async function findFaults(
  db: Db,
  story: Checked,
  kinds: CheckKind[],
): Promise<Partial<Record<CheckKind, string>>> {
  const asked = [...new Set(kinds)].filter((kind) => kind !== "ticked");
  const found = await Promise.all(asked.map(async (kind) => [kind, await finders[kind](db, story)] as const));
  return Object.fromEntries(found);
}

const wordForms = {
  one: "كلمة واحدة",
  two: "كلمتان",
  few: "{n} كلمات",
  many: "{n} كلمة",
  other: "{n} كلمة",
};
const errorForms = { one: "خطأ واحد", two: "خطآن", few: "{n} أخطاء", many: "{n} خطأً", other: "{n} خطأ" };

const finders = {
  headline: async (_db, { text }) => {
    const words = countWords(text.headline);
    return words > HEADLINE_WORDS ? `العنوان ${plural(words, wordForms)}، والحد ${HEADLINE_WORDS}.` : "";
  },
  picture: findPictureFault,
  style: async (db, story) => {
    const errors = (await checkStyle(db, story)).filter(({ severity }) => severity !== "advice").length;
    return errors > 0 ? `في النص ${plural(errors, errorForms)} في الأسلوب.` : "";
  },
} satisfies Record<Exclude<CheckKind, "ticked">, Finder>;

type Looked = Omit<BodyImage, "credit">;

async function findPictureFault(db: Db, { text }: Checked): Promise<string> {
  const lead = text.leadMediaId && { mediaId: text.leadMediaId, alt: text.leadAlt, isDecorative: false };
  const images: Looked[] = [...(lead ? [lead] : []), ...bodyImages(text.body)];
  if (images.length === 0) return "";
  const ids = [...new Set(images.map((image) => image.mediaId))];
  const rows = await db
    .select({ id: media.id, alt: media.alt, isDecorative: media.isDecorative, credit: media.credit })
    .from(media)
    .where(inArray(media.id, ids))
    .limit(ids.length);
  const known = new Map(rows.map((row) => [row.id, row]));
  const isMute = ({ mediaId, alt, isDecorative }: Looked) => {
    const picture = known.get(mediaId);
    return !isDecorative && !picture?.isDecorative && `${alt}${picture?.alt ?? ""}`.trim() === "";
  };
  if (images.some(isMute)) return "صورة بلا نص بديل.";
  return rows.some((row) => row.credit.trim() === "") ? "صورة بلا مصدر." : "";
}

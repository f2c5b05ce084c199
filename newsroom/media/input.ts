import * as z from "zod";
import { cleanPasted } from "@/newsroom/arabic/clean-pasted";
import { Invalid } from "@/newsroom/errors";

const words = (most: number) =>
  z
    .string()
    .max(most, `أكثر من ${most} حرفاً.`)
    .transform((text) =>
      cleanPasted(text)
        .replace(/\p{Cc}+/gu, " ")
        .replace(/ {2,}/g, " ")
        .trim(),
    );

const share = z.number().min(0).max(1);
const day = z.iso.date("اكتب التاريخ هكذا: 2026-11-24.").nullable();
const moment = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .nullable();

/** What may be said of a picture; whatever is left out stays as it is. */
const fields = z
  .object({
    alt: words(500),
    isDecorative: z.boolean(),
    caption: words(1_000),
    credit: words(200),
    place: words(200),
    takenOn: day,
    people: z.array(words(100)).max(20, "عشرون اسماً على الأكثر."),
    focalX: share,
    focalY: share,
    source: words(200),
    holder: words(200),
    licence: words(500),
    usableFrom: moment,
    usableUntil: moment,
    isBarred: z.boolean(),
  })
  .partial()
  .strict();

export type PictureChange = z.output<typeof fields>;

/** Fields that say on what terms a picture is ours: they take more than its words do. */
const ofRights = ["source", "holder", "licence", "usableFrom", "usableUntil", "isBarred"] as const;

export const touchesRights = (change: PictureChange) => ofRights.some((name) => change[name] !== undefined);

export function parsePictureChange(value: unknown): PictureChange {
  const parsed = fields.safeParse(value);
  if (!parsed.success)
    throw new Invalid(
      "بعض معلومات الصورة غير صالح.",
      parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? "picture"), message })),
    );
  const { usableFrom, usableUntil } = parsed.data;
  if (usableFrom && usableUntil && usableFrom >= usableUntil)
    throw new Invalid("ينتهي الترخيص قبل أن يبدأ.", [
      { field: "usableUntil", message: "اختر موعداً بعد بداية الترخيص." },
    ]);
  return parsed.data;
}

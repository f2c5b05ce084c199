import * as z from "zod";
import type { StoryText } from "@/db/types";
import { makeSlug } from "@/newsroom/arabic/slug";
import { parseBody } from "@/newsroom/body/validate";
import { Invalid } from "@/newsroom/errors";

/** What one field may hold: long enough for any newspaper, short enough for any page. */
export const limits = {
  kicker: 80,
  headline: 200,
  standfirst: 600,
  dateline: 60,
  source: 80,
  sources: 10,
  slug: 120,
  title: 200,
  description: 300,
  tags: 12,
  bylines: 8,
  alt: 300,
  caption: 500,
  pictureCredit: 120,
} as const;

/** NUL, lone surrogates and bidi controls have no place in a newspaper's line. */
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}/u;
const bidiControls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

const line = (most: number, name: string) =>
  z
    .string()
    .max(most, `${name}: ${most} حرفاً على الأكثر.`)
    .refine((value) => !forbidden.test(value), `${name}: فيه محارف غير مقبولة.`)
    .transform((value) => value.replace(bidiControls, "").normalize("NFC"));

const id = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const unique = (ids: number[]) => new Set(ids).size === ids.length;

/** Fields that came later may be missing in what an older page or device sends. */
const textSchema = z.strictObject({
  sectionId: id.nullable(),
  kicker: line(limits.kicker, "العنوان التمهيدي"),
  headline: line(limits.headline, "العنوان"),
  standfirst: line(limits.standfirst, "المقدمة"),
  dateline: line(limits.dateline, "مكان الخبر"),
  creditKind: z.enum(["follow-up", "exclusive", "report", "translation", "opinion"]),
  creditSources: z.array(line(limits.source, "المصدر")).max(limits.sources, "المصادر كثيرة."),
  slug: line(limits.slug, "عنوان الرابط")
    .transform((typed) => (typed.trim() === "" ? "" : makeSlug(typed)))
    .default(""),
  seoTitle: line(limits.title, "عنوان محركات البحث"),
  seoDescription: line(limits.description, "وصف محركات البحث").default(""),
  shareTitle: line(limits.title, "عنوان المشاركة"),
  shareDescription: line(limits.description, "وصف المشاركة").default(""),
  leadMediaId: id.nullable(),
  leadAlt: line(limits.alt, "النص البديل"),
  leadCaption: line(limits.caption, "التعليق على الصورة"),
  leadCredit: line(limits.pictureCredit, "صاحب الصورة").default(""),
  tagIds: z.array(id).max(limits.tags, `${limits.tags} وسماً على الأكثر.`).refine(unique, "وسم مكرر."),
  bylineIds: z
    .array(id)
    .max(limits.bylines, `${limits.bylines} كتّاب على الأكثر.`)
    .refine(unique, "كاتب مكرر."),
  body: z.unknown(),
});

/** Everything a writer sent, made clean; Invalid says which field is wrong and why. */
export function parseStoryText(value: unknown): StoryText {
  const parsed = textSchema.safeParse(value);
  if (!parsed.success) throw new Invalid("لم يُحفظ النص: فيه ما لا يُقبل.", problemsOf(parsed.error));
  const body = parseBody(parsed.data.body);
  if (!body.ok)
    throw new Invalid(`لم يُحفظ النص: ${body.problem.message}`, [
      { field: "body", message: body.problem.message },
    ]);
  return { ...parsed.data, body: body.body };
}

function problemsOf(error: z.ZodError) {
  return error.issues.slice(0, 20).map((issue) => ({
    field: String(issue.path[0] ?? "text"),
    message: /[\u0600-\u06ff]/.test(issue.message) ? issue.message : "قيمة غير مقبولة.",
  }));
}

/** A story nobody has written yet. */
export const blankText = (): StoryText => ({
  sectionId: null,
  kicker: "",
  headline: "",
  standfirst: "",
  dateline: "",
  creditKind: "report",
  creditSources: [],
  slug: "",
  seoTitle: "",
  seoDescription: "",
  shareTitle: "",
  shareDescription: "",
  leadMediaId: null,
  leadAlt: "",
  leadCaption: "",
  leadCredit: "",
  tagIds: [],
  bylineIds: [],
  body: { type: "doc", content: [{ type: "paragraph" }] },
});

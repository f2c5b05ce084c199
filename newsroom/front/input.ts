import * as z from "zod";
import type { FrontPlan } from "@/db/types";
import { cleanText, hasBadCharacters, settleText } from "@/newsroom/body/clean-text";
import { Invalid } from "@/newsroom/errors";

/** More blocks than sections a house may have, and the others. */
const MOST_BLOCKS = 110;

export const limits = { headline: 200, title: 40, breaking: 120 } as const;

/** How many stories stand in a block: fewest, as shipped, most. */
export const counts = {
  lead: [1, 1, 1],
  seconds: [0, 4, 6],
  latest: [0, 10, 20],
  section: [1, 4, 8],
  opinion: [1, 4, 6],
  pictures: [2, 4, 8],
  "most-read": [3, 5, 10],
} as const;

const id = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** One line as it is stored: nothing in it that nobody can see. */
export const oneLine = (most: number, tooLong: string) =>
  z
    .string()
    .max(most * 4, tooLong)
    .refine((text) => !hasBadCharacters(text), "فيه محارف تالفة.")
    .transform((text) => settleText(cleanText(text)).replace(/\s+/g, " ").trim())
    .refine((text) => [...text].length <= most, tooLong);

const pin = z.strictObject({
  articleId: id,
  headline: oneLine(limits.headline, "العنوان أطول من مكانه."),
  pictureId: id.nullable(),
  textVersion: z.number().int().min(0).max(1_000_000),
});

const block = z
  .strictObject({
    kind: z.enum(["lead", "seconds", "latest", "section", "opinion", "pictures", "most-read"]),
    sectionId: id.nullable(),
    title: oneLine(limits.title, "اسم القسم أطول من مكانه."),
    isShown: z.boolean(),
    count: z.number().int(),
    fill: z.strictObject({
      from: z.enum(["own", "newest", "section", "tag"]),
      id: id.nullable(),
      onlyWithPicture: z.boolean(),
    }),
    slots: z.array(pin.nullable()).max(20),
  })
  .refine(({ kind, count }) => count >= counts[kind][0] && count <= counts[kind][2], "عدد لا يتسع له القسم.")
  .refine(({ slots, count }) => slots.length <= count, "خانات أكثر من عدد القسم.")
  .refine(({ kind, isShown }) => isShown || kind !== "lead", "لا واجهة بلا خبر رئيس.")
  .refine(({ kind, slots }) => !isByRule(kind) || slots.length === 0, "هذا القسم يملأ نفسه.")
  .refine(
    ({ fill }) => fill.id !== null || fill.from === "own" || fill.from === "newest",
    "اختر ما يملأ القسم.",
  );

/** What came last and what is read most is nobody's choice. */
const isByRule = (kind: string) => kind === "latest" || kind === "most-read";

export const planSchema = z
  .strictObject({ blocks: z.array(block).max(MOST_BLOCKS) })
  .refine(({ blocks }) => {
    const ids = blocks.flatMap(({ slots }) => slots.flatMap((slot) => slot?.articleId ?? []));
    return new Set(ids).size === ids.length;
  }, "الخبر الواحد لا يقف في موضعين.")
  .refine(
    ({ blocks }) => new Set(blocks.map(keyOf)).size === blocks.length,
    "القسم الواحد لا يظهر مرتين.",
  ) satisfies z.ZodType<FrontPlan>;

/** What names a block within a front. */
export const keyOf = ({ kind, sectionId }: { kind: string; sectionId: number | null }) =>
  kind === "section" ? `section:${sectionId}` : kind;

/** A plan that was sent, or Invalid with the first thing that is wrong. */
export function parsePlan(given: unknown): FrontPlan {
  const parsed = planSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const said = parsed.error.issues
    .map(({ message }) => message)
    .find((message) => /[\u0600-\u06ff]/.test(message));
  throw new Invalid(said ?? "لا تُحفظ هذه الواجهة: وصلت ناقصة.");
}

/** A kept plan as this version reads it; one it cannot read counts as none. */
export const readPlan = (kept: unknown): FrontPlan | null => planSchema.safeParse(kept).data ?? null;

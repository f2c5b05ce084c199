import * as z from "zod";
import { Invalid } from "@/newsroom/errors";

export const limits = { title: 200, brief: 2_000, shortest: 50, longest: 10_000, viewName: 40 } as const;

const id = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);

export const commissionSchema = z.strictObject({
  title: z.string().trim().min(1, "اكتب عنوان العمل.").max(limits.title, "العنوان أطول مما يتسع له الخبر."),
  brief: z.string().trim().max(limits.brief, "التكليف أطول مما يُقرأ: اختصره."),
  sectionId: id,
  assigneeId: id,
  dueAt: z.date().nullable(),
  lengthWords: z
    .number()
    .int("الطول عدد من الكلمات.")
    .min(limits.shortest, `${limits.shortest} كلمة على الأقل.`)
    .max(limits.longest, `${limits.longest} كلمة على الأكثر.`)
    .nullable(),
});

export const filterSchema = z.strictObject({
  stage: z.enum(["draft", "in_review", "returned", "approved"]).optional(),
  publication: z.enum(["none", "scheduled", "published", "withdrawn"]).optional(),
  sectionId: id.optional(),
  mine: z.boolean().optional(),
  headline: z.string().max(100).optional(),
});

/** What was given, or Invalid with what is wrong where. */
export function parseGiven<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  message: string,
): z.infer<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.slice(0, 20).map((issue) => ({
    field: String(issue.path[0] ?? ""),
    message: /[\u0600-\u06ff]/.test(issue.message) ? issue.message : "قيمة غير مقبولة.",
  }));
  throw new Invalid(message, problems);
}

/** A due time lies ahead. */
export function refusePast({ now }: { now: Date }, dueAt: Date | null): void {
  if (dueAt && dueAt <= now)
    throw new Invalid("موعد التسليم مضى. اختر وقتاً آتياً.", [
      { field: "dueAt", message: "موعد التسليم مضى." },
    ]);
}

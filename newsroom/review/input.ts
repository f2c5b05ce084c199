import * as z from "zod";
import { Invalid } from "@/newsroom/errors";

/** A list nobody reads to its end checks nothing. */
export const MOST_CHECKS = 100;

const checkSchema = z.strictObject({
  sectionId: z.number().int().positive().nullable(),
  label: z
    .string()
    .max(200, "200 حرف على الأكثر.")
    .transform((value) => value.normalize("NFC").replace(/\s+/g, " ").trim())
    .refine((value) => value !== "", "اكتب ما يُدقّق.")
    .refine((value) => !/\p{Cc}|\p{Cs}/u.test(value), "فيه محارف غير مقبولة."),
  kind: z.enum(["ticked", "headline", "picture", "style"]),
  isRequired: z.boolean(),
});

export type CheckText = z.infer<typeof checkSchema>;

/** An item of the checklist as the chief typed it, made clean; Invalid says which field is wrong and why. */
export function parseCheck(value: unknown): CheckText {
  const parsed = checkSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => ({
    field: String(path[0] ?? ""),
    message,
  }));
  throw new Invalid("لم يُحفظ البند.", problems);
}

import * as z from "zod";
import { stripBidiControls } from "@/newsroom/arabic/bidi";
import { Invalid } from "@/newsroom/errors";

const line = (most: number) =>
  z
    .string()
    .max(most, `${most} حرفاً على الأكثر.`)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, "فيه محارف غير صالحة.")
    .transform((typed) => stripBidiControls(typed).normalize("NFC").replace(/\s+/g, " ").trim());

const section = z.strictObject({
  name: line(40).refine((name) => /[\p{L}\p{N}]/u.test(name), "اكتب اسم القسم."),
  description: line(200),
  deskId: z.number({ message: "اختر المكتب." }).int().positive("اختر المكتب."),
  isShown: z.boolean(),
});

export type SectionInput = z.infer<typeof section>;

export function parseSection(given: unknown): SectionInput {
  const parsed = section.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), message }));
  throw new Invalid("لم يُحفظ القسم.", problems);
}

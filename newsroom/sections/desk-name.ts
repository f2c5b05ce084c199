import * as z from "zod";
import { stripBidiControls } from "@/newsroom/arabic/bidi";
import { fold } from "@/newsroom/arabic/fold";
import { makeSlug } from "@/newsroom/arabic/slug";
import { Invalid } from "@/newsroom/errors";

const MOST_LETTERS = 40;

const deskName = z
  .string()
  .max(MOST_LETTERS, `${MOST_LETTERS} حرفاً على الأكثر.`)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, "فيه محارف غير صالحة.")
  .transform((typed) => stripBidiControls(typed).normalize("NFC").replace(/\s+/g, " ").trim())
  .refine((name) => /[\p{L}\p{N}]/u.test(name), "اكتب اسم المكتب.");

export const wrongDeskName = (message: string) =>
  new Invalid("لم يُحفظ المكتب.", [{ field: "name", message }]);

/** A desk's name as it will be read, in the one spelling it is compared by, and as an address. */
export function parseDeskName(typed: unknown): { name: string; folded: string; slug: string } {
  const parsed = deskName.safeParse(typed);
  if (!parsed.success) throw wrongDeskName(parsed.error.issues[0]?.message ?? "اكتب اسم المكتب.");
  return { name: parsed.data, folded: fold(parsed.data), slug: makeSlug(parsed.data) };
}

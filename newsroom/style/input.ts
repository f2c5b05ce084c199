import * as z from "zod";
import { Invalid } from "@/newsroom/errors";
import { bareOf } from "./letters";
import { builtInRules, severities } from "./severities";

/** What one rule may say: as long as a phrase, as short as one still reads in the margin. */
export const limits = {
  term: 60,
  words: 6,
  preferred: 80,
  alternatives: 5,
  note: 300,
  stars: 3,
  letters: 2,
  rules: 1_000,
  ignored: 500,
  ignoredWords: 300,
} as const;

const starsOf = (text: string) => text.split("*").length - 1;
const wordsOf = (text: string) => text.split(" ");
/** The first word says where to look, so it has more than one letter of its own. */
const hasLetters = (word: string, place: number) =>
  word.replaceAll("*", "").length >= (place === 0 ? limits.letters : 1);

const line = (most: number) =>
  z
    .string()
    .max(most, `${most} حرفاً على الأكثر.`)
    .transform((value) => value.normalize("NFC").replace(/\s+/g, " ").trim());

const term = line(limits.term)
  .transform(bareOf)
  .refine(
    (value) => /^[\u0621-\u063a\u0641-\u064a\u0671-\u06d3* ]+$/.test(value),
    "حروف عربية ومسافات و* فقط.",
  )
  .refine((value) => wordsOf(value).length <= limits.words, `${limits.words} كلمات على الأكثر.`)
  .refine((value) => wordsOf(value).every(hasLetters), "في أول كلمة حرفان على الأقل غير *، وفي غيرها حرف.")
  .refine((value) => starsOf(value) <= limits.stars, `${limits.stars} نجوم على الأكثر.`);

const preferred = line(limits.preferred).refine(
  (value) => /^[\p{L}\p{M}\p{N}* «»“”/.-]+$/u.test(value),
  "فيه محارف غير مقبولة.",
);

const ruleSchema = z
  .strictObject({
    term,
    preferred: z.array(preferred).max(limits.alternatives, `${limits.alternatives} بدائل على الأكثر.`),
    note: line(limits.note).refine((value) => !/\p{Cc}|\p{Cs}/u.test(value), "فيه محارف غير مقبولة."),
    severity: z.enum(["advice", "warning", "blocks"]),
    isActive: z.boolean(),
  })
  .refine((rule) => rule.preferred.every((text) => starsOf(text) <= starsOf(rule.term)), {
    path: ["preferred"],
    message: "نجوم البديل لا تزيد على نجوم الكلمة.",
  });

export type StyleRuleText = z.infer<typeof ruleSchema>;

/** A rule as the chief typed it, made clean; Invalid says which field is wrong and why. */
export function parseStyleRule(value: unknown): StyleRuleText {
  const parsed = ruleSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => ({
    field: String(path[0] ?? ""),
    message,
  }));
  throw new Invalid("لم تُحفظ القاعدة: فيها ما لا يُقبل.", problems);
}

const tuningSchema = z.strictObject({
  rule: z.string().refine((name) => builtInRules.some((rule) => rule === name)),
  severity: z.enum(["advice", "warning", "blocks"]),
  isActive: z.boolean(),
});

export function parseTuning(value: unknown): z.infer<typeof tuningSchema> {
  const parsed = tuningSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Invalid("لم تُحفظ القاعدة: فيها ما لا يُقبل.");
}

const ignoredSchema = z.strictObject({
  rule: z.string().refine((name) => Object.hasOwn(severities, name)),
  words: z
    .string()
    .min(1)
    .max(limits.ignoredWords)
    .refine((value) => value.isWellFormed() && !value.includes("\u0000")),
});

/** Which finding is left as it is: its rule and its words. */
export function parseIgnored(value: unknown): z.infer<typeof ignoredSchema> {
  const parsed = ignoredSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Invalid("هذه الملاحظة غير معروفة.");
}

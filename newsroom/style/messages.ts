type Say = (found: string, fixes: string[]) => string;

const either = (fixes: string[]) => fixes.map((fix) => `«${fix}»`).join(" أو ");

/** What the checker says of each kind of finding. */
const ruleMessages = {
  "doubled-space": () => "مسافة زائدة.",
  "no-break-space": () => "مسافة غير قاطعة، والصواب مسافة عادية.",
  "detached-waw": (_, fixes) => `واو العطف تُكتب متصلة بما بعدها: ${either(fixes)}.`,
  "mark-spacing": (found) => `علامة الترقيم «${found.trim()}» تتصل بما قبلها وتفصلها مسافة عما بعدها.`,
  "latin-mark": (_, fixes) =>
    `علامة ترقيم لاتينية في نص عربي، والصواب ${either(fixes.map((fix) => fix.trim()))}.`,
  "bracket-spacing": () => "الأقواس وعلامات التنصيص تتصل بما في داخلها وتفصلها مسافة عما في خارجها.",
  "quote-style": (_, fixes) => `علامة التنصيص المعتمدة هنا: ${fixes.join(" أو ")}`,
  unbalanced: (found) => `«${found}» بلا نظير يفتحها أو يغلقها.`,
  "repeated-word": (found) => `كلمة مكررة: «${found.trim()}».`,
  "mixed-digits": (_, fixes) => `في النص نوعان من الأرقام، والمعتمد ${either(fixes)}.`,
  "hamza-qat": (found, fixes) => `كتابة الهمزة في «${found}»: الصواب ${either(fixes)}.`,
  "hamza-wasl": (found, fixes) => `الهمزة في «${found}» همزة وصل لا تُكتب، والصواب ${either(fixes)}.`,
  "an-or-inna": (_, fixes) => `تحتاج إلى همزة: ${either(fixes)}؟`,
  "joined-la": (_, fixes) => `«لا» تُكتب منفصلة عما بعدها: ${either(fixes)}.`,
  "ta-marbuta": (found, fixes) => `آخر «${found}» ليس على صورته، والصواب ${either(fixes)}.`,
  "final-ya": (found, fixes) => `الياء والألف المقصورة: «${found}» صوابها ${either(fixes)}.`,
  "said-inna": (_, fixes) => `بعد القول تُكسر الهمزة: ${either(fixes)}.`,
  "stated-anna": (_, fixes) => `بعد هذا الفعل تُفتح الهمزة: ${either(fixes)}.`,
  phrase: (found, fixes) => `«${found}»: الصواب ${either(fixes)}.`,
  months: (_, fixes) => `أسماء الأشهر في الخبر على أكثر من طريقة، والغالبة هنا ${either(fixes)}.`,
  "two-spellings": (found, fixes) => `كُتبت «${found}» في الخبر بطريقتين، والمقترح ${either(fixes)}.`,
  "house-term": (found, fixes) =>
    fixes.length > 0 ? `«${found}»: المعتمد في الدار ${either(fixes)}.` : `«${found}» لا تُستعمل في الدار.`,
  "headline-length": () => "العنوان أطول من اثنتي عشرة كلمة.",
  "headline-stop": () => "لا نقطة في آخر العنوان.",
  tatweel: (_, fixes) => `لا تطويل في الكلمات: ${either(fixes)}.`,
} as const satisfies Record<string, Say>;

export type RuleName = keyof typeof ruleMessages;

export const say = (rule: RuleName, found: string, fixes: string[]): string => {
  const sentence: Say = ruleMessages[rule];
  return sentence(found, fixes);
};

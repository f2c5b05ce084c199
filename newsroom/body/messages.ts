/** Why a body is refused: what the writer reads, and can act on. */
export const messages = {
  "not-a-document": "النص ليس مستنداً صالحاً.",
  "too-deep": "في النص قوائم أو اقتباسات متداخلة أكثر من اللازم.",
  "too-many-nodes": "النص أطول مما يتسع له خبر واحد: قسّمه على أكثر من خبر.",
  "too-large": "حجم النص أكبر مما يتسع له خبر واحد: قسّمه على أكثر من خبر.",
  "text-too-long": "في النص فقرة أطول مما ينبغي: قسّمها إلى فقرات.",
  "bad-characters": "في النص محارف تالفة لا يمكن حفظها: احذف آخر ما ألصقته.",
  "unknown-node": "في النص عنصر غير معروف لا يمكن حفظه.",
  "unknown-mark": "في النص تنسيق غير معروف لا يمكن حفظه.",
  "unknown-attribute": "في النص خاصية غير معروفة لا يمكن حفظها.",
  "bad-attribute": "في النص خاصية قيمتها غير مقبولة.",
  "bad-link": "في النص رابط غير مقبول: الروابط تبدأ بـ https أو http أو mailto أو tel أو بمسار من الموقع.",
  "bad-mark": "في النص تنسيق في غير موضعه.",
  "too-many-parts":
    "في النص جدول أو معرض أكبر من اللازم: للجدول 20 عموداً و200 صف على الأكثر، وللمعرض 40 صورة.",
  misplaced: "في النص عنصر في غير موضعه.",
} as const;

export type ProblemCode = keyof typeof messages;

export interface BodyProblem {
  code: ProblemCode;
  /** One Arabic sentence. */
  message: string;
  /** Where in the document: "content.3.attrs.level"; empty for the whole. */
  path: string;
}

export const problem = (code: ProblemCode, path = ""): BodyProblem => ({
  code,
  message: messages[code],
  path,
});

import type { BoardColumnName } from "@/newsroom/workflow/board";

export const boardMessages = {
  title: "اللوحة",
  empty: "لا شيء هنا.",
  more: "بقيتها في القائمة",
  moves: "خطوات الخبر",
  drop: "ضعه هنا",
  noWay: (from: string, to: string) =>
    `لا ينتقل الخبر من «${from}» إلى «${to}» في خطوة واحدة. انقله عبر المراحل التي بينهما.`,
  done: "تمّ:",
  overrideLead: "كتبت هذا النص أو كنت آخر من عدّله. اعتمادك له وحدك يُسجَّل مع السبب.",
} as const;

/** The list that shows what a column has no room for. */
export const columnLists = {
  draft: "?stage=draft",
  returned: "?stage=returned",
  in_review: "?stage=in_review",
  approved: "?stage=approved&publication=none",
  scheduled: "?stage=approved&publication=scheduled",
  published: "?stage=approved&publication=published",
  withdrawn: "?stage=approved&publication=withdrawn",
} as const satisfies Record<BoardColumnName, string>;

export const frontMessages = {
  top: "الأبرز",
  latest: "آخر الأخبار",
  opinion: "آراء",
  empty: "لم تُرتَّب الواجهة بعد.",
} as const;

export const frontMessages = {
  top: "الأبرز",
  latest: "آخر الأخبار",
  opinion: "آراء",
  pictures: "بالصورة والفيديو",
  gallery: "صور",
  video: "فيديو",
  empty: "لم تُرتَّب الواجهة بعد.",
} as const;

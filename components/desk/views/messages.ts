export const viewMessages = {
  title: "عروضي المحفوظة",
  save: "احفظ هذا العرض",
  lead: "تصفية تعود إليها بضغطة؛ يراها صاحبها وحده.",
  name: "اسم العرض",
  send: "احفظ",
  remove: "احذف العرض",
} as const;

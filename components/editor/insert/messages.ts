export const insertMessages = {
  menu: "أدرج في النص",
  filter: "ما الذي تدرجه؟",
  none: "لا شيء بهذا الاسم.",
  plus: "أدرج",
} as const;

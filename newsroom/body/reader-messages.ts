/** What the renderer itself says to readers. */
export const readerMessages = {
  captionPrefix: "التعليق على الصورة، ",
  creditPrefix: "صاحب الصورة، ",
  gallery: "معرض صور",
  table: "جدول",
  embed: (provider: string) => `محتوى من ${provider}`,
  openEmbed: (provider: string) => `افتح على ${provider}`,
  showEmbed: (provider: string) => `اعرضه هنا، ويُحمَّل من ${provider}`,
  recording: { audio: "تسجيل صوتي", video: "مقطع مرئي" },
  listenOrWatch: { audio: "استمع إلى التسجيل", video: "شاهد المقطع" },
  captions: "الكلام مكتوباً",
  kilobytes: "كيلوبايت",
  megabytes: "ميغابايت",
  related: "اقرأ أيضاً",
  notes: "الحواشي",
  note: (number: number) => `الحاشية ${number}`,
  backToText: (number: number) => `العودة إلى موضع الحاشية ${number} من النص`,
} as const;

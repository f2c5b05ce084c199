/** Drawn for this project by `pictures/draw.ts`; 1600 × 1000. */
export const pictures = {
  "bridge-dusk": "جسر على دجلة عند الغروب",
  skyline: "أفق بغداد",
  marshes: "مشحوف بين القصب",
  "oil-flare": "شعلة حقل نفطي",
  palms: "بستان نخيل",
  stadium: "ملعب تحت الأضواء",
  books: "سوق الكتب",
  dam: "سد على النهر",
  wheat: "حقل قمح",
  currency: "أعمدة نقد",
  parliament: "قاعة برلمان",
  map: "خريطة أنهار",
  satellite: "قمر صناعي",
  microscope: "مجهر",
  school: "مقاعد درس",
  pylons: "أبراج كهرباء",
  port: "رافعات ميناء",
  rain: "مطر على المدينة",
  theatre: "ستارة مسرح",
  oud: "عود",
  press: "مطبعة",
  ballot: "صندوق اقتراع",
  train: "قطار",
  flood: "نهر مرتفع",
  dust: "عاصفة غبار",
  border: "برج حدودي",
  solar: "ألواح شمسية",
  runners: "عداؤون",
  road: "طريق صحراوي وشاحنات",
  clinic: "ردهة مستشفى",
} as const satisfies Record<string, string>;

export type PictureKey = keyof typeof pictures;

export const authorPictures = [
  "author-newsroom",
  "author-zainab",
  "author-ali",
  "author-salma",
  "author-noor",
  "author-thamer",
  "author-layan",
] as const;

export type AuthorPictureKey = (typeof authorPictures)[number];

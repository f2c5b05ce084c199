import type { NamedArea, NameKind } from "./types";

/** What the screen of sections, tags and addresses says. */
export const sectionsMessages = {
  title: "الأقسام والوسوم",
  nav: "ما يُسمّى",
  kinds: {
    sections: "الأقسام",
    desks: "المكاتب",
    tags: "الوسوم",
    authors: "صفحات الكتّاب",
    pages: "الصفحات الثابتة",
  } satisfies Record<NameKind, string>,
  leads: {
    sections: "بترتيب القائمة التي يراها القارئ. لكل قسم مكتب، ومحررو المكتب يراجعون أخباره.",
    desks: "لكل مكتب أقسامه ومحرروه. المكتب الذي لا قسم له يُغلق، ويبقى اسمه في السجل.",
    tags: "الوسمان اللذان يعنيان شيئاً واحداً يُدمجان، ولا يضيع خبر ولا رابط.",
    authors: "عنوان صفحة كل كاتب على الموقع. العنوان القديم يبقى يقود إليها.",
    pages: "عنوان كل صفحة ثابتة على الموقع. العنوان القديم يبقى يقود إليها.",
  } satisfies Record<NameKind, string>,
  areas: {
    section: "القسم",
    tag: "الوسم",
    author: "صفحة الكاتب",
    page: "الصفحة",
  } satisfies Record<NamedArea, string>,
  name: "الاسم",
  description: "وصف يظهر أعلى صفحة القسم",
  desk: "المكتب",
  deskHint: "أخبار القسم كلها، حتى المفتوحة، تصير لهذا المكتب.",
  isShown: "يظهر للقارئ في القائمة وعلى الواجهة",
  hidden: "لا يظهر في القائمة",
  add: "قسم جديد",
  addDesk: "مكتب جديد",
  renameDesk: "سمّه باسم آخر",
  closeDesk: "أغلقه",
  doCloseDesk: "أغلق المكتب",
  deskSections: "أقسامه",
  deskPeople: "فيه",
  deskHoldsNothing: "لا قسم له",
  deskIsEmpty: "لا أحد فيه",
  edit: "عدّل",
  up: "ارفعه",
  down: "أنزله",
  settling: "يُحدَّث البحث بالاسم الجديد",
  rename: "سمّه باسم آخر",
  merge: "ادمجه في وسم آخر",
  address: "غيّر عنوانه",
  save: "احفظ",
  cancel: "إلغاء",
  close: "أغلق",
  changeAddress: "غيّر العنوان",
  newAddress: "العنوان الجديد",
  addressLead: "كل رابط قديم، هنا وعند من شاركه، يقود إلى العنوان الجديد.",
  doMerge: "ادمج",
  mergeSearch: "ابحث عن الوسم الذي يبقى",
  mergeHint: "اكتب حرفين من اسم الوسم الذي يبقى.",
  mergeNone: "لا وسم آخر بهذه الكلمات.",
  search: "ابحث في الوسوم",
  searchButton: "ابحث",
  empty: "لا شيء هنا بعد.",
  emptyFound: "لا وسم بهذه الكلمات.",
  next: "التالي",
  first: "إلى أول القائمة",
} as const;

export const mergeTitle = (name: string) => `دمج الوسم «${name}»`;
export const mergeWords = (gone: string, kept: string) =>
  `تنتقل أخبار «${gone}» إلى «${kept}»، ويقود عنوانه إليه. لا يُتراجع عن الدمج.`;

export const closeDeskTitle = (name: string) => `إغلاق مكتب «${name}»`;
export const closeDeskWords = (people: string[]) =>
  people.length === 0
    ? "لا أحد فيه، ولا قسم له."
    : `يخرج منه: ${people.join("، ")}. مكاتبهم الأخرى تبقى لهم.`;

export const storyCount = {
  zero: "لا خبر",
  one: "خبر واحد",
  two: "خبران",
  few: "{n} أخبار",
  many: "{n} خبراً",
  other: "{n} خبر",
} as const;

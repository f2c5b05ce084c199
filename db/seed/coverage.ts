/** One entry of the demo's live coverage, in minutes before the moment of seeding. */
export interface SeedEntry {
  minutesAgo: number;
  headline: string;
  text: string;
  mark?: { isPinned?: true; isKey?: true };
}

/** The story that is covered live, by its key, and what was written in its coverage; oldest first. */
export const coverage: { story: string; openedMinutesAgo: number; entries: SeedEntry[] } = {
  story: "baghdad-rain",
  openedMinutesAgo: 15,
  entries: [
    {
      minutesAgo: 14,
      headline: "نتابع معكم الأمطار في بغداد",
      text: "مراسلونا في الرصافة والكرخ وعند نفق ساحة التحرير. نكتب هنا ما يصلنا أولاً بأول.",
      mark: { isPinned: true },
    },
    {
      minutesAgo: 12,
      headline: "نفق الشرطة مفتوح للسيارات الصغيرة",
      text: "قالت مديرية المرور إنّ الشاحنات تُحوَّل إلى طريق محمد القاسم حتى إشعار آخر.",
      mark: { isKey: true },
    },
    {
      minutesAgo: 9,
      headline: "",
      text: "ست مضخات تعمل الآن عند نفق ساحة التحرير، وتتوقع الأمانة سحب ما تبقى من المياه خلال ساعتين.",
    },
    {
      minutesAgo: 6,
      headline: "الدوام مستمر غداً",
      text: "أكدت محافظة بغداد أنّ الدوام الرسمي مستمر غداً في الدوائر والمدارس.\nوأي تغيير سيُعلن عبر القنوات الرسمية.",
      mark: { isKey: true },
    },
    {
      minutesAgo: 3,
      headline: "عودة التيار إلى حي الأمين",
      text: "أعادت فرق الكهرباء التيار إلى حي الأمين بعد انقطاع دام خمس ساعات، وما زالت تعمل في حيين مجاورين.",
    },
  ],
};

export const endedMessages = {
  ended: "انتهت جلستك في هذا المتصفح: لا يُحفظ منه شيء بعد الآن.",
  enter: "سجّل الدخول من جديد",
} as const;

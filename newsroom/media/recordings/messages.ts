const remedy = "صدّره بصيغة MP4 (صورة H.264 وصوت AAC) للمرئي، أو MP3 أو M4A للصوت، ثم ارفعه.";

/** Why a recording is not taken; each sentence says what to do instead. */
export const recordingRefusals = {
  empty: "لم يصل أي مقطع.",
  tooLarge: "المقطع أكبر من المسموح: 96 ميغابايت للمرئي و64 للصوت. اقتطع منه ما يلزم، أو صدّره بجودة أقل.",
  tooLong: "المقطع أطول من المسموح: ربع ساعة للمرئي وساعتان للصوت. اقتطع منه ما يلزم.",
  format: `هذه الصيغة لا تعمل في متصفحات القراء. ${remedy}`,
  container: `متصفحات القراء لا تفتح ملفات AVI وWMV وMKV وFLV وما شابهها. ${remedy}`,
  codec: `ترميز هذا المقطع لا يعمل عند كل القراء. ${remedy}`,
  hevc: "المقطع بترميز HEVC الذي لا تعرضه متصفحات كثيرة. في آيفون اختر «الإعدادات ← الكاميرا ← الصيغ ← الأكثر توافقاً» قبل التصوير، أو صدّر المقطع بترميز H.264 ثم ارفعه.",
  locked: "المقطع مشفّر بحماية لا تفتحها متصفحات القراء.",
  picture: "هذه صورة لا مقطع. أدرجها من «صورة».",
  broken: "الملف تالف أو ناقص ولا يمكن تشغيله. أعد تصديره ثم ارفعه.",
  tooWide: "أبعاد المقطع أكبر من 4096 بكسل. صدّره بدقة 1080 أو 720.",
  soundOnly: "لا صورة في هذا المقطع. أدرجه من «صوت».",
} as const;

export type RecordingRefusal = keyof typeof recordingRefusals;

/** Why a file of captions is not taken. */
export const captionRefusals = {
  tooLarge: "ملف الترجمة أكبر من 400 كيلوبايت.",
  encoding: "ملف الترجمة ليس بترميز UTF-8. احفظه بهذا الترميز ثم ارفعه.",
  format: "هذا ليس ملف ترجمة بصيغة WebVTT أو SRT.",
  times: (line: number) => `في السطر ${line} من ملف الترجمة توقيت غير صالح.`,
  order: (line: number) => `في السطر ${line} من ملف الترجمة تنتهي الجملة قبل أن تبدأ، أو تسبق ما قبلها.`,
  text: (line: number) => `في السطر ${line} من ملف الترجمة جملة أطول من 500 حرف.`,
  none: "لا جملة في ملف الترجمة.",
  tooMany: "في ملف الترجمة أكثر من 4000 جملة.",
} as const;

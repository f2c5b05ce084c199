/** Why the database cannot be brought up to date: a sentence that says what to do; nothing was changed. */
export class MigrationRefusal extends Error {
  constructor(arabic: string, english: string, cause?: unknown) {
    super(`${arabic}\n${english}`, { cause });
    this.name = "MigrationRefusal";
  }
}

export const badLocale = () =>
  new MigrationRefusal(
    "قاعدة البيانات لا تعرف الحروف العربية فلا يعمل البحث: أنشئها بترميز UTF8 ولغة C.UTF-8 ثم أعد الأمر.",
    "This database does not know Arabic letters, so search cannot work: create it with --encoding=UTF8 --locale=C.UTF-8 and run again.",
  );

export const newerThanCode = () =>
  new MigrationRefusal(
    "قاعدة البيانات أحدث من هذه النسخة من البرنامج: شغّل النسخة الأحدث، أو أعد نسختك الاحتياطية الأقدم. لم يُغيَّر شيء.",
    "This database is newer than this version of the program: run the newer version, or restore an older backup. Nothing was changed.",
  );

const reasons: Record<string, [string, string]> = {
  unreachable: [
    "لا يجيب خادم قاعدة البيانات: شغّله أو صحّح DATABASE_URL ثم أعد الأمر. العنوان",
    "The database server does not answer: start it or correct DATABASE_URL, then run again. Address",
  ],
  refused: [
    "رفض خادم قاعدة البيانات اسم المستخدم أو كلمة المرور: صحّح DATABASE_URL. العنوان",
    "The database server refused the user or the password: correct DATABASE_URL. Address",
  ],
  missing: [
    "قاعدة البيانات المسماة في DATABASE_URL غير موجودة: أنشئها بترميز UTF8 أو صحّح الاسم. العنوان",
    "The database named in DATABASE_URL does not exist: create it (UTF8) or correct the name. Address",
  ],
  forbidden: [
    "لا يملك مستخدم قاعدة البيانات حق إنشاء الجداول أو الامتداد pg_trgm: امنحه إياه. العنوان",
    "The database user may not create tables or the extension pg_trgm: grant it. Address",
  ],
  full: [
    "قرص خادم قاعدة البيانات ممتلئ: أفرغ بعض المساحة ثم أعد الأمر. لم يُغيَّر شيء. العنوان",
    "The database server's disk is full: free some space and run again. Nothing was changed. Address",
  ],
  busy: [
    "خادم قاعدة البيانات مشغول أو ما زال يبدأ: أعد الأمر بعد قليل. العنوان",
    "The database server is busy or still starting: run again in a moment. Address",
  ],
  failed: [
    "فشل تحديث بنية قاعدة البيانات فأُلغي كله وبقيت كما كانت: شغّل النسخة السابقة من البرنامج وأبلغ عن السبب التالي. العنوان",
    "The migration failed and was rolled back whole; the database is as it was: run the previous version and report this cause. Address",
  ],
};

const codes: Record<string, keyof typeof reasons> = {
  ECONNREFUSED: "unreachable",
  ENOTFOUND: "unreachable",
  EAI_AGAIN: "unreachable",
  ETIMEDOUT: "unreachable",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  ECONNRESET: "unreachable",
  CONNECT_TIMEOUT: "unreachable",
  CONNECTION_CLOSED: "unreachable",
  "28P01": "refused",
  "28000": "refused",
  "3D000": "missing",
  "42501": "forbidden",
  "53100": "full",
  "53300": "busy",
  "57P03": "busy",
};

/** The sentence for what the driver or the server threw. */
export function refusalOf(error: unknown, url: string): MigrationRefusal {
  if (error instanceof MigrationRefusal) return error;
  const reason = codes[codeOf(error)] ?? "failed";
  const [arabic, english] = reasons[reason] ?? ["", ""];
  const address = addressOf(url);
  const cause = reason === "failed" ? `\n${deepest(error)}` : "";
  return new MigrationRefusal(`${arabic}: ${address}`, `${english}: ${address}${cause}`, error);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return codeOf(error.cause);
}

function deepest(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? deepest(error.cause) : error.message;
}

/** Without the user and the password. */
function addressOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

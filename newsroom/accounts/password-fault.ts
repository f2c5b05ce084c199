import { isCommon } from "./common-passwords/is-common";
import { isHashable } from "./passwords";

/** What NIST SP 800-63B asks of people who choose for themselves, and some more for a house under attack. */
const MIN_CHARACTERS = 12;
/** «aaaaaaaaaaaa», «121212121212»: long without being hard. */
const MIN_DIFFERENT = 5;

const say = {
  short: `كلمة المرور ${MIN_CHARACTERS} حرفاً على الأقل.`,
  long: "كلمة المرور أطول مما يُقبل: 1024 بايت في الأكثر.",
  simple: "كلمة المرور تكرر حروفاً قليلة أو هي أرقام وحدها. اختر جملة تذكرها ولا يخمنها غيرك.",
  common: "كلمة المرور من الشائعة التي تُجرَّب أولاً. أضف إليها كلمات لا تُتوقع منك.",
} as const;

/** What is wrong with a password that somebody with these names and addresses chooses; null when it will do. */
export function passwordFault(password: string, own: string[] = []): string | null {
  if (!isHashable(password)) return say.long;
  const characters = [...password.normalize("NFC")];
  if (characters.length < MIN_CHARACTERS) return say.short;
  if (new Set(characters).size < MIN_DIFFERENT || /^\p{N}+$/u.test(password)) return say.simple;
  return isCommon(password, own) ? say.common : null;
}

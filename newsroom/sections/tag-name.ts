import { stripBidiControls } from "@/newsroom/arabic/bidi";
import { fold } from "@/newsroom/arabic/fold";
import { makeSlug } from "@/newsroom/arabic/slug";
import { Invalid } from "@/newsroom/errors";

/** Longer than this it is a headline. */
const MOST = 60;
const unwanted = /[\p{Cc}\p{Cs},،#]/u;

export type TagName = { name: string; folded: string; slug: string };

/** A tag's name as it is shown, compared and addressed. */
export function parseTagName(typed: string): TagName {
  const name = stripBidiControls(typed).normalize("NFC").replace(/\s+/g, " ").trim();
  const folded = fold(name).trim();
  if (folded === "" || name.length > MOST || unwanted.test(name))
    throw new Invalid("اسم الوسم غير صالح.", [{ field: "name", message: `من حرف إلى ${MOST} حرفاً.` }]);
  return { name, folded, slug: makeSlug(name) };
}

import { isOwnOrigin as isOwn } from "@/cache/own-origin.cjs";
import { Forbidden } from "@/newsroom/errors";

/** The wall before Next asks the same (`cache/wall.cjs`); who acts asks again, so that neither stands alone. */
export const isOwnOrigin = (headers: Headers, publicUrl: string): boolean =>
  isOwn(
    { site: headers.get("sec-fetch-site"), origin: headers.get("origin"), host: headers.get("host") },
    publicUrl,
  );

export function refuseForeignOrigin(headers: Headers, publicUrl: string): void {
  if (!isOwnOrigin(headers, publicUrl)) throw new Forbidden("رُفض الطلب لأنه لم يأتِ من صفحات غرفة الأخبار.");
}

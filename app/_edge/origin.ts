import { Forbidden } from "@/newsroom/errors";

/**
 * Whether a request that changes something comes from one of our own pages. Browsers cannot forge Host or
 * Origin; forwarded hosts are not looked at, since whoever sends the request writes them.
 */
export function isOwnOrigin(headers: Headers, publicUrl: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  const [asking, own] = [new URL(origin), new URL(publicUrl)];
  return origin === own.origin || (asking.protocol === own.protocol && asking.host === headers.get("host"));
}

export function refuseForeignOrigin(headers: Headers, publicUrl: string): void {
  if (!isOwnOrigin(headers, publicUrl)) throw new Forbidden("رُفض الطلب لأنه لم يأتِ من صفحات غرفة الأخبار.");
}

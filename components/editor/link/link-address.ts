import { safeHref } from "@/newsroom/body/href";

const mail = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;
const bare = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#].*)?$/u;

/**
 * What a pasted or typed address is stored as; null where it is none. «almasalla.com» and «name@site.com» are meant
 * as addresses, though nobody types them out; one of our own sites' is stored as its path.
 */
export function addressOf(typed: string, ownSites: readonly string[]): string | null {
  const words = typed.trim();
  if (mail.test(words)) return safeHref(`mailto:${words}`);
  const href = safeHref(bare.test(words) ? `https://${words}` : words);
  if (!href || !/^https?:/i.test(href)) return href;
  const { origin, pathname, search, hash } = new URL(href);
  return ownSites.includes(origin) ? safeHref(pathname + search + hash) : href;
}

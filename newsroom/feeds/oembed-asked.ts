/** The number of an article of ours by its address, in any spelling; null for any other address. */
export function articleIdIn(address: string, home: string): number | null {
  if (!URL.canParse(address) || address.length > 2_000) return null;
  const { origin, pathname } = new URL(address);
  if (origin !== new URL(home).origin) return null;
  const [, id] = /^\/news\/([1-9]\d{0,14})(?:\/|$)/.exec(pathname) ?? [];
  return id ? Number(id) : null;
}

/** `maxwidth`, `maxheight`: a whole number of pixels; anything else asks for no limit. */
export const limitOf = (given: string | null): number =>
  given && /^[1-9]\d{0,4}$/.test(given) ? Number(given) : Number.MAX_SAFE_INTEGER;

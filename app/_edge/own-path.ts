const fallback = "/desk";

/** A path of the desk to go on to after sign-in; any other address leads to the desk's front door. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== "string" || asked.length > 500 || !/^\/desk(?:[/?]|$)/.test(asked)) return fallback;
  const base = "http://own.invalid";
  if (!URL.canParse(asked, base)) return fallback;
  const url = new URL(asked, base);
  return url.origin === base && /^\/desk(?:\/|$)/.test(url.pathname)
    ? `${url.pathname}${url.search}`
    : fallback;
}

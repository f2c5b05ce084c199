/** The last part of these addresses is a key. */
const KEYED = /^(\/(?:preview|invite|reset)\/)[^/]+/;
const LONGEST = 200;

/** An address as logs say it: without what was asked for and without keys. */
export const toldPath = (url: string): string =>
  (url.split("?", 1)[0] ?? "").replace(KEYED, "$1…").slice(0, LONGEST);

const areas: [RegExp, string][] = [
  [/^\/api\/desk(?:\/|$)|^\/api\/stories(?:\/|$)/, "desk-handler"],
  [/^\/api(?:\/|$)/, "handler"],
  [/^\/(?:desk|sign-in|invite|reset|preview)(?:\/|$)/, "desk-page"],
  [/^\/(?:media|share)\//, "picture"],
  [/^\/(?:_next|fonts)\/|^\/[\w-]+\.(?:js|css|svg)$/, "file"],
  [/\.(?:xml|json|txt|webmanifest)$/, "text"],
];

/** What kind of address it is: few enough to count by. */
export const areaOf = (path: string): string => areas.find(([form]) => form.test(path))?.[1] ?? "reader-page";

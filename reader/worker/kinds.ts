type Asked = Pick<Request, "method" | "mode" | "url" | "referrer">;

/** What is not for readers is none of ours: the desk above all, whose unsaved texts nothing may touch. */
const OTHERS = /^\/(?:desk|api|preview|sign-in|invite|reset)(?:\/|$)/;
const LASTING = /^\/(?:fonts\/|_next\/static\/.*\.css$)/;
const NAMED = /^\/(?:reader\.js|favicon\.svg)$/;

/** Films and sound lie beside them; they come in parts, and no device keeps them. */
const PICTURE = /^\/media\/\d+\/(?!(?:film|sound|words)-)[\w.-]+$/;

export type Kind = "page" | "lasting" | "named" | "picture";

const isOfOthers = (referrer: string, origin: string) =>
  referrer.startsWith(`${origin}/`) && OTHERS.test(new URL(referrer).pathname);

/** How a request is answered; null: as if nobody stood between. */
export function kindOf({ method, mode, url, referrer }: Asked, origin: string): Kind | null {
  const { origin: asked, pathname } = new URL(url);
  if (method !== "GET" || asked !== origin || OTHERS.test(pathname)) return null;
  if (mode === "navigate") return "page";
  if (isOfOthers(referrer, origin)) return null;
  if (LASTING.test(pathname)) return "lasting";
  if (NAMED.test(pathname)) return "named";
  return PICTURE.test(pathname) ? "picture" : null;
}

/** Under which address a page is kept: the front and articles, whatever the spelling; null: it is not kept. */
export function keptAs(pathname: string): string | null {
  const [, article] = /^((?:\/lite)?\/news\/[1-9]\d{0,14})(?:\/|$)/.exec(pathname) ?? [];
  if (article) return article;
  return ["/", "/lite", "/saved", "/offline"].includes(pathname) ? pathname : null;
}

/** The style, faces and script a page needs to be shown without a network. */
export const filesOf = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/["(](\/(?:_next\/static\/[^"]+\.css|fonts\/[\w.-]+\.woff2|reader\.js))[")]/g)].map(
      ([, file]) => file ?? "",
    ),
  ),
];

export const picturesOf = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/\/media\/\d+\/[\w.-]+/g)]
      .map(([address]) => address)
      .filter((address) => PICTURE.test(address)),
  ),
];

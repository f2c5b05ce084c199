import type { APIRequestContext } from "@playwright/test";

const AT_ONCE = 4;
/** Not for readers, made anew for everybody who asks, or costly to make. */
const apart = /^\/(?:desk|sign-in|search|api|media)(?:\/|$)/;

type Link = { path: string; from: string };

/** Follows our own links from a page on, breadth first; what of them is dead, and where it stands. */
export async function crawl(request: APIRequestContext, start: string, { most }: { most: number }) {
  const known = new Set([start]);
  let queue: Link[] = [{ path: start, from: "" }];
  const dead: string[] = [];
  let seen = 0;
  while (queue.length > 0 && seen < most) {
    const now = queue.slice(0, AT_ONCE);
    queue = queue.slice(AT_ONCE);
    seen += now.length;
    const found = await Promise.all(now.map((link) => follow(request, link)));
    for (const { status, links, link } of found) {
      if (status >= 400) dead.push(`${status} ${link.path} on ${link.from}`);
      for (const path of links)
        if (!known.has(path)) {
          known.add(path);
          queue.push({ path, from: link.path });
        }
    }
  }
  return { dead, seen };
}

async function follow(request: APIRequestContext, link: Link) {
  const answer = await request.get(link.path);
  const status = answer.status();
  const isPage = status === 200 && answer.headers()["content-type"]?.startsWith("text/html");
  return { link, status, links: isPage ? linksIn(await answer.text(), answer.url()) : [] };
}

/** The addresses of our own that a page's links, and its card, lead to. */
function linksIn(html: string, base: string): string[] {
  const hrefs = [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  return hrefs.flatMap((href) => {
    if (!URL.canParse(href, base)) return [`unreadable: ${href}`];
    const { origin, pathname, search } = new URL(href, base);
    return origin === new URL(base).origin && !apart.test(pathname) ? [pathname + search] : [];
  });
}

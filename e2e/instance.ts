import type { APIRequestContext } from "@playwright/test";

type Held = { key: string; renders: number; tags: string[]; status?: number };
type Report = { rendered: number; bytes: number; pages: Held[] };

/** The finished pages an instance holds. */
export async function libraryOf(request: APIRequestContext, address: string): Promise<Report> {
  const answer = await request.get(`${address}/api/internal/pages`, {
    headers: { authorization: `Bearer ${process.env.INTERNAL_SECRET}` },
  });
  return answer.json();
}

/** How often an instance has rendered the page of this path. */
export async function rendersOf(request: APIRequestContext, address: string, path: string): Promise<number> {
  const { pages } = await libraryOf(request, address);
  return pages.find((page) => page.key.endsWith(`/$${path}`))?.renders ?? 0;
}

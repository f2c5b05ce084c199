const DEADLINE_MS = 10_000;

/** The rows a desk route answers for what was typed. */
export async function askRows<Row>(route: "stories" | "articles", typed: string): Promise<Row[]> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const response = await fetch(`/api/desk/${route}?q=${encodeURIComponent(typed)}`, { signal });
  const body = response.ok ? await response.json() : {};
  return Array.isArray(body[route]) ? body[route] : [];
}

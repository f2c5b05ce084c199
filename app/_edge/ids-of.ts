/** No screen asks for more at once. */
const MOST = 50;

/** «?ids=3,7» as numbers; null when the address asks for none. */
export function idsOf(params: URLSearchParams): number[] | null {
  const ids = params.get("ids");
  if (ids === null) return null;
  return ids
    .split(",", MOST)
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0);
}

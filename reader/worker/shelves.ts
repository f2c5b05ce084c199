/** One shelf per matter; each has room for so many and for so much, and the oldest leaves first. */
export const shelves = {
  house: { name: "house-1", most: 4, bytes: 500_000 },
  recent: { name: "recent-1", most: 40, bytes: 4_000_000 },
  saved: { name: "saved-1", most: 60, bytes: 8_000_000 },
  files: { name: "files-1", most: 24, bytes: 2_000_000 },
  pictures: { name: "pictures-1", most: 90, bytes: 12_000_000 },
} as const;

export type Shelf = (typeof shelves)[keyof typeof shelves];

const BYTES = "x-kept-bytes";

const bytesOf = (answer: Response | undefined) => Number(answer?.headers.get(BYTES) ?? 0);

/** Keeps an answer as the newest of its shelf, and makes room. */
export async function keep(shelf: Shelf, address: string, answer: Response): Promise<void> {
  const body = await answer.blob();
  const headers = new Headers(answer.headers);
  headers.delete("content-encoding");
  headers.set(BYTES, String(body.size));
  const cache = await caches.open(shelf.name);
  await cache.delete(address);
  await cache.put(address, new Response(body, { status: answer.status, headers }));
  await makeRoom(cache, shelf);
}

async function makeRoom(cache: Cache, { most, bytes }: Shelf): Promise<void> {
  const rows = await Promise.all(
    (await cache.keys()).map(async (request) => ({ request, bytes: bytesOf(await cache.match(request)) })),
  );
  let [count, total] = [rows.length, rows.reduce((sum, row) => sum + row.bytes, 0)];
  for (const row of rows) {
    if (count <= most && total <= bytes) return;
    await cache.delete(row.request);
    count -= 1;
    total -= row.bytes;
  }
}

export const find = async (shelf: Shelf, address: string): Promise<Response | undefined> =>
  (await caches.open(shelf.name)).match(address);

export const drop = async (shelf: Shelf, address: string): Promise<boolean> =>
  (await caches.open(shelf.name)).delete(address);

/** Shelves of an earlier worker. */
export async function dropOthers(): Promise<void> {
  const ours: string[] = Object.values(shelves).map((shelf) => shelf.name);
  for (const name of await caches.keys()) if (!ours.includes(name)) await caches.delete(name);
}

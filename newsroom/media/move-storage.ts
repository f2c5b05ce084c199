import type { Storage } from "./storage";

export type Moved = { seen: number; copied: number; bytes: number; differing: string[] };

/** What can be made again, or has not come whole, is not carried. */
const isMade = (key: string) => /^(?:renditions|uploads)\//.test(key);

/**
 * Carries every file that is not there yet from one place to the other, and reads back what it wrote. Begun again it
 * goes on where it stopped; nothing is taken away from where it was.
 */
export async function moveStorage(
  from: Storage,
  to: Storage,
  { tell = () => {}, thorough = false }: { tell?: (moved: Moved) => void; thorough?: boolean } = {},
): Promise<Moved> {
  const moved: Moved = { seen: 0, copied: 0, bytes: 0, differing: [] };
  for await (const { key, bytes } of from.list()) {
    if (isMade(key)) continue;
    moved.seen += 1;
    moved.bytes += bytes;
    const known = await to.stat(key);
    if (known?.bytes !== bytes) {
      await copy(from, to, key);
      moved.copied += 1;
    } else if (thorough && !(await isSame(from, to, key))) moved.differing.push(key);
    tell(moved);
  }
  return moved;
}

async function copy(from: Storage, to: Storage, key: string): Promise<void> {
  const bytes = await from.get(key);
  if (!bytes) return;
  await to.put(key, bytes);
  const written = await to.get(key);
  if (!written?.equals(bytes)) throw new Error(`${key} did not arrive whole`);
}

async function isSame(from: Storage, to: Storage, key: string): Promise<boolean> {
  const [one, other] = await Promise.all([from.get(key), to.get(key)]);
  return one !== null && other !== null && one.equals(other);
}

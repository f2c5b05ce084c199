import type { Picture } from "@/db/types";
import { Unavailable } from "@/newsroom/errors";
import { openPicture } from "./decode";
import type { Storage } from "./storage";

/** Every width a page may ask for; nothing else is ever made. */
export const renditionWidths = [320, 480, 640, 960, 1280, 1600] as const;

const types = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" } as const;
type Ext = keyof typeof types;

export type StoredPicture = Pick<Picture, "id" | "hash" | "width"> & { storageKey: string };
export type Rendition = { bytes: Buffer; type: (typeof types)[Ext]; name: string };

type Asked = { width: number; ext: Ext; name: string };

/** AVIF takes a core for a good part of a second: so many at once, and so many waiting. */
const AT_ONCE = 1;
const MOST_WAITING = 64;

/** `w640-1a2b3c4d.webp`, or null for any other name, width, format or an older picture's hash. */
export function parseRendition(picture: StoredPicture, name: string): Asked | null {
  const [, digits, hash, ext] = /^w(\d{3,4})-([0-9a-f]{8})\.(avif|webp|jpg)$/.exec(name) ?? [];
  const width = renditionWidths.find((one) => String(one) === digits);
  if (!width || !ext || !picture.hash.startsWith(hash ?? "-")) return null;
  if (width > picture.width && width !== renditionWidths[0]) return null;
  return { width, ext: ext as Ext, name };
}

const encode = {
  avif: (sharp, width) => sharp.resize(width).avif({ quality: 50, effort: 2 }),
  webp: (sharp, width) => sharp.resize(width).webp({ quality: 76, effort: 4 }),
  jpg: (sharp, width) =>
    sharp.resize(width).flatten({ background: "#ffffff" }).jpeg({ quality: 78, mozjpeg: true }),
} satisfies Record<Ext, (sharp: ReturnType<typeof openPicture>, width: number) => unknown>;

const underWay = new Map<string, Promise<Buffer | null>>();

/** The picture in this width and format: made once, at first asking, and kept. */
export async function getRendition(
  storage: Storage,
  picture: StoredPicture,
  name: string,
): Promise<Rendition | null> {
  const asked = parseRendition(picture, name);
  if (!asked) return null;
  const key = `renditions/${picture.id}/${name}`;
  const bytes = (await storage.get(key)) ?? (await makeOnce(storage, picture, asked, key));
  return bytes && { bytes, type: types[asked.ext], name };
}

/** Whoever asks for the same rendition meanwhile waits for the same one. */
function makeOnce(storage: Storage, picture: StoredPicture, asked: Asked, key: string) {
  const running = underWay.get(key);
  if (running) return running;
  if (underWay.size >= MOST_WAITING) throw new Unavailable();
  const making = inTurn(() => make(storage, picture, asked, key)).finally(() => underWay.delete(key));
  underWay.set(key, making);
  return making;
}

async function make(storage: Storage, picture: StoredPicture, asked: Asked, key: string) {
  const original = await storage.get(picture.storageKey);
  if (!original) return null;
  const width = Math.min(asked.width, picture.width);
  const bytes = await encode[asked.ext](openPicture(original), width).toBuffer();
  await storage.put(key, bytes);
  return bytes;
}

const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
let turn = 0;

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const lane = turn++ % AT_ONCE;
  const done = (lanes[lane] ?? Promise.resolve()).then(work, work);
  lanes[lane] = done.catch(() => {});
  return done;
}

import type { Picture } from "@/db/types";
import { Unavailable } from "@/newsroom/errors";
import { type Crop, crops, focalMark, isCrop } from "./crops";
import { printInDarkroom } from "./darkroom/darkroom";
import type { PrintExt } from "./darkroom/print";
import type { Storage } from "./storage";

/** Every width a page may ask for; nothing else is ever made. */
export const renditionWidths = [320, 480, 640, 960, 1280, 1600] as const;

const types = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" } as const satisfies Record<
  PrintExt,
  string
>;

export type StoredPicture = Pick<Picture, "id" | "hash" | "width" | "height" | "focalX" | "focalY"> & {
  storageKey: string;
  frames: number;
  /** What it was before it was replaced: its old addresses lead to what it is now. */
  earlierHashes: string[];
};
export type Rendition = { bytes: Buffer; type: (typeof types)[PrintExt]; name: string };
export type Asked = { width: number; ext: PrintExt; crop: Crop | null; name: string };

/** So many different ones may be waited for at once. */
const MOST_WAITING = 256;

const NAME = /^(?:(\d{1,2}x\d{1,2})-)?w(\d{3,4})-([0-9a-f]{8})(?:-(\d{4}))?\.(avif|webp|jpg)$/;

type Spelled = { crop: Crop | null; width: number; hash: string; focal: string | undefined; ext: PrintExt };

function spell(picture: StoredPicture, name: string): Spelled | null {
  const [, shape, digits, hash = "", focal, ext] = NAME.exec(name) ?? [];
  const crop = shape !== undefined && isCrop(shape) ? shape : null;
  const width = renditionWidths.find((one) => String(one) === digits);
  const isWhole = shape === undefined && focal === undefined;
  if (!width || !ext || !(isWhole || (crop && focal))) return null;
  const widest = crop ? Math.min(picture.width, picture.height * crops[crop]) : picture.width;
  if (width > widest && width !== renditionWidths[0]) return null;
  return { crop, width, hash, focal, ext: ext as PrintExt };
}

const nameOf = (picture: StoredPicture, { crop, width, ext }: Spelled) =>
  `${crop ? `${crop}-` : ""}w${width}-${picture.hash.slice(0, 8)}${crop ? `-${focalMark(picture)}` : ""}.${ext}`;

/** `w640-1a2b3c4d.webp`, `16x9-w640-1a2b3c4d-5040.webp`; null for any other shape, width, format or hash. */
export function parseRendition(picture: StoredPicture, name: string): Asked | null {
  const spelled = spell(picture, name);
  if (!spelled || nameOf(picture, spelled) !== name) return null;
  return { width: spelled.width, ext: spelled.ext, crop: spelled.crop, name };
}

/** Under an address from before it was replaced or its focal point moved: the name it has now. */
export function renamed(picture: StoredPicture, name: string): string | null {
  const spelled = spell(picture, name);
  if (!spelled) return null;
  const isOurs = [picture.hash, ...picture.earlierHashes].some((hash) => hash.startsWith(spelled.hash));
  const now = nameOf(picture, spelled);
  return isOurs && now !== name ? now : null;
}

const underWay = new Map<string, Promise<Buffer | null>>();
/** One after the other: the darkroom does one at a time, and none waits with a connection in its hand. */
let last: Promise<unknown> = Promise.resolve();

/** Runs `work` while no other instance does the same. */
export type Exclusively = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;
const alone: Exclusively = (_, work) => work();

/** The picture in this shape, width and format: made once, at first asking, and kept. */
export async function getRendition(
  storage: Storage,
  picture: StoredPicture,
  name: string,
  exclusively = alone,
): Promise<Rendition | null> {
  const asked = parseRendition(picture, name);
  if (!asked) return null;
  const key = `renditions/${picture.id}/${name}`;
  const make = () =>
    exclusively(key, async () => (await storage.get(key)) ?? print(storage, picture, asked, key));
  const bytes = (await storage.get(key)) ?? (await makeOnce(key, make));
  return bytes && { bytes, type: types[asked.ext], name };
}

/** Whoever asks for the same rendition meanwhile waits for the same one. */
function makeOnce(key: string, make: () => Promise<Buffer | null>) {
  const running = underWay.get(key);
  if (running) return running;
  if (underWay.size >= MOST_WAITING) throw new Unavailable();
  const making = last.then(make).finally(() => underWay.delete(key));
  last = making.catch(() => {});
  underWay.set(key, making);
  return making;
}

async function print(storage: Storage, picture: StoredPicture, asked: Asked, key: string) {
  const kept = await storage.get(picture.storageKey);
  if (!kept) return null;
  const bytes = await printInDarkroom(kept, {
    width: asked.width,
    ext: asked.ext,
    ratio: asked.crop && crops[asked.crop],
    focalX: picture.focalX,
    focalY: picture.focalY,
    isMoving: picture.frames > 1,
  });
  await storage.put(key, bytes);
  return bytes;
}

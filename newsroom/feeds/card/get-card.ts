import { Unavailable } from "@/newsroom/errors";
import type { Storage } from "@/newsroom/media/storage";
import { type Card, type CardShape, cardName } from "./card";
import { drawCard } from "./draw-card";

/** So many different ones may be waited for at once. */
const MOST_WAITING = 64;

const underWay = new Map<string, Promise<Buffer>>();
/** Drawing keeps a core busy for half a second: one after the other. */
let last: Promise<unknown> = Promise.resolve();

type Drawn = { folder: string; card: Card; shape: CardShape; readPicture: () => Promise<Buffer | null> };

/** A card's JPEG: drawn once, at first asking, and kept under its name. */
export async function getCard(
  storage: Storage,
  { folder, card, shape, readPicture }: Drawn,
): Promise<Buffer> {
  const key = `cards/${folder}/${cardName(card, shape)}`;
  return (await storage.get(key)) ?? drawOnce(key, () => draw());

  async function draw() {
    const bytes = await drawCard(card, shape, await readPicture());
    await storage.put(key, bytes);
    return bytes;
  }
}

/** Whoever asks for the same card meanwhile waits for the same one. */
function drawOnce(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const running = underWay.get(key);
  if (running) return running;
  if (underWay.size >= MOST_WAITING) throw new Unavailable();
  const drawing = last.then(draw).finally(() => underWay.delete(key));
  last = drawing.catch(() => {});
  underWay.set(key, drawing);
  return drawing;
}

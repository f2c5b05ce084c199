import { refuse } from "../refuse";
import { latin } from "./facts";

/** A box of an ISO media file: `from` to `to` with its head, `body` where its content begins. */
export type Box = { type: string; from: number; body: number; to: number };

/** The boxes that lie between two places, one after another; one that reaches beyond is a broken file. */
export function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    const said = bytes.readUInt32BE(at);
    const isLong = said === 1;
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : said === 0 ? to - at : said;
    const body = at + (isLong ? 16 : 8);
    if (at + size < body || at + size > to) refuse("broken");
    boxes.push({ type: latin(bytes, at + 4, at + 8), from: at, body, to: at + size });
    at += size;
  }
  return boxes;
}

export const childrenOf = (bytes: Buffer, { body, to }: Box) => boxesIn(bytes, body, to);

/** The box at the end of a path of names, or nothing. */
export function findBox(bytes: Buffer, from: Box, ...path: string[]): Box | undefined {
  let box: Box | undefined = from;
  for (const name of path) box = box && childrenOf(bytes, box).find(({ type }) => type === name);
  return box;
}

/** Leaves its room and takes what it says: every offset in the file stays true. */
export function blank(bytes: Buffer, { from, body, to }: Box): void {
  bytes.write("free", from + 4, "latin1");
  bytes.fill(0, body, to);
}

import { type Box, boxesIn, childrenOf, findBox } from "./boxes";

/**
 * The same film with what says where everything lies standing before what lies there, so that a player on a slow line
 * begins with the first bytes instead of asking for the last. Phones write it at the end, when they know it.
 */
export function withIndexFirst(bytes: Buffer): Buffer {
  const file = boxesIn(bytes, 0, bytes.length);
  const movie = file.find(({ type }) => type === "moov");
  const first = file.find(({ type }) => type === "mdat");
  const isInParts = file.some(({ type }) => type === "moof");
  if (!movie || !first || isInParts || movie.from < first.from) return bytes;
  const size = movie.to - movie.from;
  for (const track of childrenOf(bytes, movie).filter(({ type }) => type === "trak"))
    shiftChunks(bytes, track, (at) => (at >= first.from && at < movie.from ? at + size : at));
  return Buffer.concat([
    bytes.subarray(0, first.from),
    bytes.subarray(movie.from, movie.to),
    bytes.subarray(first.from, movie.from),
    bytes.subarray(movie.to),
  ]);
}

function shiftChunks(bytes: Buffer, track: Box, shift: (at: number) => number): void {
  const table = findBox(bytes, track, "mdia", "minf", "stbl");
  const near = table && findBox(bytes, table, "stco");
  const far = table && findBox(bytes, table, "co64");
  for (const at of near ? placesIn(bytes, near, 4) : [])
    bytes.writeUInt32BE(shift(bytes.readUInt32BE(at)), at);
  for (const at of far ? placesIn(bytes, far, 8) : [])
    bytes.writeBigUInt64BE(BigInt(shift(Number(bytes.readBigUInt64BE(at)))), at);
}

/** The count is believed as far as the box reaches. */
function placesIn(bytes: Buffer, { body, to }: Box, width: number): number[] {
  const count = Math.min(bytes.readUInt32BE(body + 4), Math.floor((to - body - 8) / width));
  return Array.from({ length: Math.max(0, count) }, (_, at) => body + 8 + at * width);
}

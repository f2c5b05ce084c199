import { refuse } from "../refuse";
import { type Box, findBox } from "./boxes";

type Stretch = { from: number; to: number };

/** Rows of numbers behind eight bytes of version and count; the count is believed as far as the box reaches. */
function rowsOf(bytes: Buffer, { body, to }: Box, width: number, start = 8): number[] {
  const count = bytes.readUInt32BE(body + start - 4);
  if (body + start + count * width > to) refuse("broken");
  return Array.from({ length: count }, (_, at) => body + start + at * width);
}

/** Where a track's samples lie in the file: its chunks, each as long as the samples in it. */
export function samplesOf(bytes: Buffer, table: Box): Stretch[] {
  const [sizes, groups] = [findBox(bytes, table, "stsz"), findBox(bytes, table, "stsc")];
  const [near, far] = [findBox(bytes, table, "stco"), findBox(bytes, table, "co64")];
  if (!sizes || !groups || !(near || far)) return [];
  const chunks = near
    ? rowsOf(bytes, near, 4).map((at) => bytes.readUInt32BE(at))
    : rowsOf(bytes, far as Box, 8).map((at) => Number(bytes.readBigUInt64BE(at)));
  const same = bytes.readUInt32BE(sizes.body + 4);
  const each = same > 0 ? [] : rowsOf(bytes, sizes, 4, 12);
  const runs = rowsOf(bytes, groups, 12).map((at) => ({
    first: bytes.readUInt32BE(at),
    samples: bytes.readUInt32BE(at + 4),
  }));
  let run = 0;
  let sample = 0;
  return chunks.map((from, chunk) => {
    while ((runs[run + 1]?.first ?? Number.POSITIVE_INFINITY) <= chunk + 1) run += 1;
    const count = runs[run]?.samples ?? 0;
    let size = same * count;
    if (same === 0)
      for (let n = 0; n < count && sample < each.length; n++) size += bytes.readUInt32BE(each[sample++]);
    return { from: Math.min(from, bytes.length), to: Math.min(from + size, bytes.length) };
  });
}

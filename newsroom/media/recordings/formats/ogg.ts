import { refuse } from "../refuse";
import { latin, type RecordingFacts, sound } from "./facts";

const HEAD = 27;
const IS_FIRST = 2;
const OPUS_RATE = 48_000;

type Page = { kind: number; granule: bigint; data: number; to: number };

function pageAt(bytes: Buffer, at: number): Page | null {
  if (at + HEAD > bytes.length || latin(bytes, at, at + 4) !== "OggS" || bytes[at + 4] !== 0) return null;
  const data = at + HEAD + (bytes[at + 26] ?? 0);
  let to = data;
  for (let place = at + HEAD; place < data; place++) to += bytes[place] ?? bytes.length;
  if (to > bytes.length) return null;
  return { kind: bytes[at + 5] ?? 0, granule: bytes.readBigInt64LE(at + 6), data, to };
}

/** How many samples a second the granules of a stream count; a stream that browsers do not play has none. */
function rateOf(bytes: Buffer, data: number): number {
  const start = latin(bytes, data, data + 8);
  if (start === "OpusHead") return OPUS_RATE;
  if (start.startsWith("\x01vorbis")) return bytes.readUInt32LE(data + 12);
  if (start.startsWith("\x7fFLAC")) return bytes.readUIntBE(data + 27, 3) >>> 4;
  return refuse("codec");
}

/** Voice messages of Telegram, and Vorbis: page after page, and nothing behind the last. */
export function readOgg(bytes: Buffer): RecordingFacts {
  let [at, pages, rate, last] = [0, 0, 0, 0n];
  for (let page = pageAt(bytes, at); page; page = pageAt(bytes, at)) {
    if (page.kind & IS_FIRST) rate = rateOf(bytes, page.data);
    if (page.granule > last) last = page.granule;
    at = page.to;
    pages += 1;
  }
  if (pages < 3 || rate === 0) refuse("broken");
  return { ...sound, ext: "ogg", seconds: Number(last) / rate, bytes: bytes.subarray(0, at) };
}

import { refuse } from "../refuse";
import { latin, type RecordingFacts, sound } from "./facts";

const bitrates = {
  first: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  later: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const rates = [44_100, 48_000, 32_000];
/** So many in a row are no accident. */
const SURE = 4;
/** What some tools leave between a tag and the sound, or somebody cut out badly. */
const MOST_NOISE = 64 * 1024;

type Frame = { bytes: number; seconds: number };

/** An MPEG frame of layer III; null where there is none. */
function frameAt(bytes: Buffer, at: number): Frame | null {
  if (at + 4 > bytes.length || bytes[at] !== 0xff) return null;
  const head = bytes.readUInt32BE(at);
  const version = (head >>> 19) & 3;
  if (head >>> 21 !== 0x7ff || version === 1 || ((head >>> 17) & 3) !== 1) return null;
  const isFirst = version === 3;
  const bitrate = (isFirst ? bitrates.first : bitrates.later)[(head >>> 12) & 15];
  const rate = (rates[(head >>> 10) & 3] ?? 0) / (isFirst ? 1 : version === 2 ? 2 : 4);
  if (!bitrate || !rate) return null;
  const size = Math.floor(((isFirst ? 144 : 72) * bitrate * 1_000) / rate) + ((head >>> 9) & 1);
  return { bytes: size, seconds: (isFirst ? 1_152 : 576) / rate };
}

/** Behind the tags at its beginning, which hold words, pictures and whatever else somebody put there. */
function afterTags(bytes: Buffer): number {
  let at = 0;
  while (latin(bytes, at, at + 3) === "ID3" && at + 10 <= bytes.length) {
    const size = bytes.subarray(at + 6, at + 10).reduce((sum, part) => sum * 128 + (part & 0x7f), 0);
    at += 10 + size + ((bytes[at + 5] ?? 0) & 0x10 ? 10 : 0);
  }
  return at;
}

function isSure(bytes: Buffer, from: number): boolean {
  let at = from;
  for (let n = 0; n < SURE; n++) {
    const frame = frameAt(bytes, at);
    if (!frame) return false;
    at += frame.bytes;
  }
  return true;
}

export const looksLikeMp3 = (bytes: Buffer) => latin(bytes, 0, 3) === "ID3" || isSure(bytes, 0);

/** The sound from its first frame to its last: what stands before and behind it is not for readers. */
export function readMp3(bytes: Buffer): RecordingFacts {
  let from = afterTags(bytes);
  for (let noise = 0; !isSure(bytes, from); noise++) {
    if (noise > MOST_NOISE || from >= bytes.length) refuse("broken");
    from += 1;
  }
  let [at, to, seconds, noise] = [from, from, 0, 0];
  while (at < bytes.length && noise <= MOST_NOISE) {
    const frame = frameAt(bytes, at);
    if (frame && at + frame.bytes <= bytes.length) {
      at += frame.bytes;
      to = at;
      seconds += frame.seconds;
      noise = 0;
    } else {
      at += 1;
      noise += 1;
    }
  }
  return { ...sound, ext: "mp3", seconds, bytes: bytes.subarray(from, to) };
}

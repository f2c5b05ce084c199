import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Two seconds each, recorded by a browser. */
export const recorded = (name: "film.mp4" | "film.webm" | "sound.m4a" | "sound.webm") =>
  readFileSync(join(import.meta.dirname, "recordings", name));

export const latin = (text: string) => Buffer.from(text, "latin1");

export function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, at * 4);
  return bytes;
}

/** A box of an ISO media file. */
export const box = (type: string, ...inside: Buffer[]) => {
  const body = Buffer.concat(inside);
  return Buffer.concat([u32(8 + body.length), latin(type), body]);
};

type Track = {
  handler?: string;
  codec?: string;
  flags?: number;
  extra?: Buffer[];
  samples?: [number, number];
};

export function track({ handler = "vide", codec = "avc1", flags = 1, extra = [], samples }: Track = {}) {
  const head = Buffer.alloc(84);
  head.writeInt32BE(0x10000, 40);
  head.writeUInt32BE(640 << 16, 76);
  head.writeUInt32BE(360 << 16, 80);
  const table = samples
    ? [
        box("stsz", u32(0, samples[1], 1)),
        box("stsc", u32(0, 1, 1, 1, 1)),
        box("stco", u32(0, 1, samples[0])),
      ]
    : [];
  const media = box(
    "mdia",
    box("hdlr", u32(0, 0), latin(handler), Buffer.alloc(12)),
    box(
      "minf",
      box("dinf", box("dref", u32(0, 1), box("url ", u32(flags)))),
      box("stbl", box("stsd", u32(0, 1), box(codec, Buffer.alloc(70))), ...table),
    ),
  );
  return box("trak", box("tkhd", head), media, ...extra);
}

export const movieHead = (seconds = 10) =>
  box("mvhd", u32(0, 0, 0, 1_000, seconds * 1_000), Buffer.alloc(80));
const start = box("ftyp", latin("isom"), u32(0), latin("isommp42"));
const stuff = box("mdat", Buffer.alloc(200, 7));

/** Boxes enough for a film; what is given stands in its movie, or beside it. */
export const mp4 = (inMovie: Buffer[] = [track()], beside: Buffer[] = [stuff]) =>
  Buffer.concat([start, box("moov", movieHead(), ...inMovie), ...beside]);

/** A frame of silence: 128 kilobits, 44.1 kHz. */
export const mp3Frame = () => {
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xfffb9000);
  return frame;
};
export const mp3 = (frames = 40) => Buffer.concat(Array.from({ length: frames }, mp3Frame));

export const id3 = (words: string) =>
  Buffer.concat([
    latin("ID3\x04\0\0"),
    Buffer.from([0, 0, words.length >> 7, words.length & 0x7f]),
    latin(words),
  ]);

export function wav({ kind = 1, channels = 1, bits = 16, seconds = 1, extra = Buffer.alloc(0) } = {}) {
  const rate = 8_000;
  const form = Buffer.alloc(16);
  form.writeUInt16LE(kind, 0);
  form.writeUInt16LE(channels, 2);
  form.writeUInt32LE(rate, 4);
  form.writeUInt32LE((rate * channels * bits) / 8, 8);
  form.writeUInt16LE((channels * bits) / 8, 12);
  form.writeUInt16LE(bits, 14);
  const chunk = (name: string, body: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(body.length);
    return Buffer.concat([latin(name), size, body]);
  };
  const data = Buffer.alloc((rate * channels * bits * seconds) / 8);
  const body = Buffer.concat([latin("WAVE"), chunk("fmt ", form), extra, chunk("data", data)]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([latin("RIFF"), size, body]);
}

export function oggPage(data: Buffer, { kind = 0, granule = 0n } = {}): Buffer {
  const head = Buffer.alloc(28);
  head.write("OggS", 0, "latin1");
  head[5] = kind;
  head.writeBigInt64LE(granule, 6);
  head[26] = 1;
  head[27] = data.length;
  return Buffer.concat([head, data]);
}

export const ogg = (head = latin("OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0")) =>
  Buffer.concat([
    oggPage(head, { kind: 2 }),
    oggPage(latin("OpusTags\0\0\0\0\0\0\0\0")),
    oggPage(Buffer.alloc(100, 3), { kind: 4, granule: 96_000n }),
  ]);

/** An element of EBML, its length in eight bytes. */
export function element(id: number, ...inside: Buffer[]): Buffer {
  const body = Buffer.concat(inside);
  const name = Buffer.from(id.toString(16).padStart(id > 0xff ? 4 : 2, "0"), "hex");
  const size = Buffer.alloc(8);
  size[0] = 1;
  size.writeUIntBE(body.length, 2, 6);
  return Buffer.concat([name, size, body]);
}

export function webm({ docType = "webm", codec = "V_VP9", type = 1, beside = [] as Buffer[] } = {}) {
  const size = [element(0xb0, Buffer.from([2, 0x80])), element(0xba, Buffer.from([1, 0x68]))];
  const about = element(
    0xae,
    element(0x83, Buffer.from([type])),
    element(0x86, latin(codec)),
    element(0xe0, ...size),
  );
  return Buffer.concat([
    element(0x1a45dfa3, element(0x4282, latin(docType))),
    element(
      0x18538067,
      element(0x1654ae6b, about),
      ...beside,
      element(0x1f43b675, element(0xe7, Buffer.from([0]))),
    ),
  ]);
}

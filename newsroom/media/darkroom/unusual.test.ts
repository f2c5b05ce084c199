import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { Invalid } from "@/newsroom/errors";
import { refusals } from "../messages";
import { openDarkroom } from "./darkroom";
import type { Developed } from "./develop";

const ask = openDarkroom();
const latin = (text: string) => Buffer.from(text, "latin1");
const u16 = (value: number) => Buffer.from([value & 0xff, value >> 8]);
const u24 = (value: number) => Buffer.from([value & 0xff, (value >> 8) & 0xff, value >> 16]);
const u32 = (value: number) => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)]);
const develop = (bytes: Uint8Array) => ask({ kind: "develop", bytes }) as Promise<Developed>;

/** Red on the side where lines begin in the file, blue on the other. */
const flag = (width = 120, height = 80) =>
  sharp({ create: { width, height, channels: 3, background: "#0000ff" } }).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: "#ff0000" } },
      left: 0,
      top: 0,
    },
  ]);

const riff = (name: string, data: Buffer) =>
  Buffer.concat([latin(name), u32(data.length), data, Buffer.alloc(data.length % 2)]);

/** A moving WebP of our own making: the one frame again and again on a canvas of any size. */
async function movingWebp(frames: number, canvas = 100): Promise<Buffer> {
  const still = await sharp({ create: { width: 100, height: 100, channels: 3, background: "#fff" } })
    .webp()
    .toBuffer();
  const edge = u24(100 - 1);
  const place = Buffer.concat([Buffer.alloc(6), edge, edge, u24(10), Buffer.from([0])]);
  const frame = riff("ANMF", Buffer.concat([place, still.subarray(12)]));
  const head = riff("VP8X", Buffer.concat([Buffer.from([2, 0, 0, 0]), u24(canvas - 1), u24(canvas - 1)]));
  const loop = riff("ANIM", Buffer.alloc(6));
  const all = Buffer.concat([latin("WEBP"), head, loop, ...Array<Buffer>(frames).fill(frame)]);
  return Buffer.concat([latin("RIFF"), u32(all.length), all]);
}

function longGif(frames: number): Buffer {
  const size = Buffer.concat([u16(100), u16(100)]);
  const frame = Buffer.concat([latin(",\0\0\0\0"), size, Buffer.from([0, 2, 2, 0x44, 1, 0])]);
  const head = Buffer.concat([latin("GIF89a"), size, Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255])]);
  return Buffer.concat([head, ...Array<Buffer>(frames).fill(frame), latin(";")]);
}

async function colourAt(bytes: Uint8Array, left: number, top: number): Promise<"red" | "blue" | "other"> {
  const { data } = await sharp(bytes)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [red = 0, , blue = 0] = data;
  if (red > 2 * blue) return "red";
  return blue > 2 * red ? "blue" : "other";
}

describe("what is out of measure is refused in Arabic", () => {
  const refused: Record<string, [keyof typeof refusals, () => Buffer | Promise<Buffer>]> = {
    "a moving WebP of ten thousand frames": ["tooManyFrames", () => movingWebp(10_000)],
    "a GIF of ten thousand frames": ["tooManyFrames", () => longGif(10_000)],
    "a moving WebP on a canvas of 16,000 by 16,000": ["tooManyPixels", () => movingWebp(2, 16_000)],
    "a moving WebP cut in its second frame": [
      "broken",
      async () => {
        const whole = await movingWebp(3);
        return whole.subarray(0, whole.length - 120);
      },
    ],
    "a HEIC of the general brand, however it is named": [
      "heic",
      () => Buffer.concat([Buffer.from([0, 0, 0, 24]), latin("ftypmif1\0\0\0\0mif1heic")]),
    ],
    "a drawing that says it is a PNG": [
      "svg",
      () => latin('<!-- \x89PNG --><svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    "a still picture of 51 megapixels": [
      "tooManyPixels",
      () => flag(8_500, 6_000).png({ compressionLevel: 1 }).toBuffer(),
    ],
    "only zeros": ["format", () => Buffer.alloc(5_000)],
  };
  it.each(Object.entries(refused))("%s", { timeout: 30_000 }, async (_, [why, make]) => {
    const error = await develop(await make()).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Invalid);
    expect(error.message).toBe(refusals[why]);
  });
});

describe("what is unusual and honest is taken, and looks as it did", () => {
  it("a JPEG for a printing press, in four inks", async () => {
    const bytes = await flag().toColourspace("cmyk").jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).space).toBe("cmyk");
    const kept = await develop(bytes);
    expect((await sharp(kept.bytes).metadata()).space).toBe("srgb");
    expect([await colourAt(kept.bytes, 5, 40), await colourAt(kept.bytes, 115, 40)]).toEqual(["red", "blue"]);
  });

  it("a PNG of sixteen bits a colour", async () => {
    const bytes = await flag().toColourspace("rgb16").png().toBuffer();
    expect((await sharp(bytes).metadata()).depth).toBe("ushort");
    const kept = await develop(bytes);
    expect((await sharp(kept.bytes).metadata()).depth).toBe("uchar");
    expect(await colourAt(kept.bytes, 5, 40)).toBe("red");
  });

  it.each([
    [2, 115, 40],
    [3, 115, 40],
    [6, 40, 5],
    [8, 40, 115],
  ])("a picture whose camera said %i", async (orientation, left, top) => {
    const bytes = await flag().withMetadata({ orientation }).jpeg().toBuffer();
    expect(await colourAt((await develop(bytes)).bytes, left, top)).toBe("red");
  });

  it("a short moving WebP", async () => {
    expect(await develop(await movingWebp(5))).toMatchObject({ ext: "webp", width: 100, height: 100 });
  });
});

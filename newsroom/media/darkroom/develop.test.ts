import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { Invalid } from "@/newsroom/errors";
import { refusals } from "../messages";
import { develop } from "./develop";

const red = { r: 200, g: 30, b: 20 };
const blank = (width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: red } });

/** A chunk of a PNG file: length, name, data, checksum. */
function chunk(name: string, data: Buffer) {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const refusal = async (bytes: Uint8Array) => {
  const error = await develop(bytes).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(Invalid);
  return error.message;
};

describe("an uploaded picture", () => {
  it.each(["jpeg", "png", "webp", "gif"] as const)("may be %s and is encoded anew", async (format) => {
    const kept = await develop(await blank().toFormat(format).toBuffer());
    expect(kept).toMatchObject({
      width: 400,
      height: 300,
      frames: 1,
      ext: format === "gif" ? kept.ext : "jpg",
    });
    expect(kept.hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await sharp(kept.bytes).metadata()).format).toBe(kept.ext === "png" ? "png" : "jpeg");
  });

  it("that moves goes on moving, as WebP with all its frames and their times", async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 300, height: 200, channels: 3, background } });
    const frames = await Promise.all(
      ["#ff0000", "#00ff00", "#0000ff"].map((colour) => frame(colour).png().toBuffer()),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 200, 300], loop: 0 })
      .toBuffer();
    const kept = await develop(gif);
    expect(kept).toMatchObject({ ext: "webp", width: 300, height: 200, frames: 3 });
    expect(await sharp(kept.bytes, { animated: true }).metadata()).toMatchObject({
      format: "webp",
      pages: 3,
      delay: [100, 200, 300],
    });
  });

  it("keeps its transparency", async () => {
    const bytes = await sharp({
      create: { width: 100, height: 100, channels: 4, background: { ...red, alpha: 0.5 } },
    })
      .png()
      .toBuffer();
    expect(await develop(bytes)).toMatchObject({ ext: "png" });
  });

  it("loses what the camera wrote into it, where it was taken above all, and stands upright", async () => {
    const bytes = await blank()
      .withExif({ IFD0: { Copyright: "secret" }, IFD3: { GPSLatitude: "33/1 18/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const kept = await develop(bytes);
    const found = await sharp(kept.bytes).metadata();
    expect(found.exif).toBeUndefined();
    expect(found.icc).toBeUndefined();
    expect(found).toMatchObject({ width: 300, height: 400 });
  });

  it("has a tone: its mean colour", async () => {
    const { tone } = await develop(await blank().png().toBuffer());
    expect(tone).toMatch(/^#c[789]1[def]1[345]$/);
  });

  it("is kept no larger than any page shows it", async () => {
    const kept = await develop(await blank(4_000, 2_000).jpeg().toBuffer());
    expect(kept).toMatchObject({ width: 3_200, height: 1_600 });
  });
});

describe("what is no picture for us", () => {
  it("is nothing at all", async () => {
    expect(await refusal(new Uint8Array())).toBe(refusals.empty);
  });

  it.each([
    ["svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["format", Buffer.from("<!DOCTYPE html><script>alert(1)</script>")],
    ["heic", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0heicmif1", "latin1")],
    ["pdf", Buffer.from("%PDF-1.7 x")],
    ["tiff", Buffer.from("II*\0xxxxxxxx", "latin1")],
  ] as const)("is %s, and it is said what to do", async (format, bytes) => {
    expect(await refusal(bytes)).toBe(refusals[format]);
  });

  it("is AVIF, though readers get it from us", async () => {
    expect(await refusal(await blank().avif({ effort: 0 }).toBuffer())).toBe(refusals.avif);
  });

  it.each([
    [
      "a JPEG's first bytes before a page",
      Buffer.from("\xff\xd8\xff\xe0<script>alert(1)</script>", "latin1"),
    ],
    ["a GIF's name before a script", Buffer.from("GIF89a/*<svg onload=alert(1)>*/=1;")],
    ["a PNG's signature before nothing", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")],
  ])("is %s", async (_, bytes) => {
    expect(await refusal(bytes)).toBe(refusals.broken);
  });

  it("is a picture cut in half", async () => {
    const noise = await sharp({
      create: {
        width: 600,
        height: 600,
        channels: 3,
        background: red,
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();
    expect(await refusal(noise.subarray(0, noise.length / 2))).toBe(refusals.broken);
  });

  it("is a bomb: few bytes, many pixels", async () => {
    const size = Buffer.alloc(8);
    size.writeUInt32BE(30_000, 0);
    size.writeUInt32BE(30_000, 4);
    const bomb = Buffer.concat([
      Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      chunk("IHDR", Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])])),
      chunk("IDAT", deflateSync(Buffer.alloc(100_000))),
      chunk("IEND", Buffer.alloc(0)),
    ]);
    expect(bomb.length).toBeLessThan(1_000);
    expect(await refusal(bomb)).toBe(refusals.tooManyPixels);
  });

  it("is too small to print, or too many bytes to hold", async () => {
    expect(await refusal(await blank(40, 40).png().toBuffer())).toBe(refusals.tooSmall);
    expect(await refusal(Buffer.alloc(26 * 1024 * 1024, 0xff))).toBe(refusals.tooLarge);
  });
});

import { crc32, deflateSync, gzipSync } from "node:zlib";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { Invalid } from "@/newsroom/errors";
import { limits } from "../limits";
import { refusals } from "../messages";
import { openDarkroom } from "./darkroom";
import type { Developed } from "./develop";

const ask = openDarkroom();
const latin = (text: string) => Buffer.from(text, "latin1");
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};

const PNG = latin("\x89PNG\r\n\x1a\n");
const chunk = (name: string, data: Buffer) => {
  const named = Buffer.concat([latin(name), data]);
  return Buffer.concat([u32(data.length), named, u32(crc32(named))]);
};
const header = (width: number, height: number, depth = 8, colour = 2) =>
  chunk("IHDR", Buffer.concat([u32(width), u32(height), Buffer.from([depth, colour, 0, 0, 0])]));
const end = chunk("IEND", Buffer.alloc(0));
const png = (...parts: Buffer[]) => Buffer.concat([PNG, ...parts, end]);
const zeros = (bytes: number) => chunk("IDAT", deflateSync(Buffer.alloc(bytes)));

const still = (width = 200, height = 150) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#336699",
      noise: { type: "gaussian", mean: 128, sigma: 50 },
    },
  });

const gif = (width: number, height: number, frames: number) => {
  const size = Buffer.from([width & 0xff, width >> 8, height & 0xff, height >> 8]);
  const frame = Buffer.concat([latin(",\0\0\0\0"), size, Buffer.from([0, 2, 2, 0x44, 1, 0])]);
  return Buffer.concat([
    latin("GIF89a"),
    size,
    Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    ...Array<Buffer>(frames).fill(frame),
    latin(";"),
  ]);
};

/** A box of an ISO media file. */
const box = (brand: string) => Buffer.concat([u32(24), latin(`ftyp${brand}\0\0\0\0mif1${brand}`)]);

const script = "<script>alert(document.domain)</script>";

/** Files somebody sends on purpose: none is kept, and each is answered with a sentence. */
const refused: Record<string, () => Buffer | Promise<Buffer>> = {
  nothing: () => Buffer.alloc(0),
  "one byte": () => Buffer.from([0xff]),
  "only a JPEG's first bytes": () => latin("\xff\xd8\xff"),
  "a JPEG's first bytes before a page": () => latin(`\xff\xd8\xff\xe0${script}`),
  "a JPEG of markers alone": () => Buffer.concat([latin("\xff\xd8"), Buffer.alloc(60_000, 0xff)]),
  "a JPEG with a segment longer than the file": () => latin("\xff\xd8\xff\xe1\xff\xffExif\0\0II*\0"),
  "a JPEG of 65,500 by 65,500": () =>
    Buffer.concat([
      latin("\xff\xd8\xff\xc0\0\x11\x08\xff\xdc\xff\xdc\x03\x01\x11\0\x02\x11\x01\x03\x11\x01"),
      latin("\xff\xd9"),
    ]),
  "half a JPEG": async () => halfOf(await still().jpeg().toBuffer()),
  "half a progressive JPEG": async () => halfOf(await still().jpeg({ progressive: true }).toBuffer()),
  "a page named GIF": () => latin(`GIF89a/*${script}*/=1;`),
  "a GIF of 65,535 by 65,535": () => gif(0xffff, 0xffff, 1),
  "a GIF of two thousand frames": () => gif(200, 200, 2_000),
  "a GIF of frames that together are a bomb": () => gif(4_000, 4_000, 100),
  "a GIF cut short": () => gif(200, 200, 1).subarray(0, 14),
  "a PNG's signature alone": () => PNG,
  "a PNG without pixels": () => png(header(200, 200)),
  "a PNG bomb of 30,000 by 30,000": () => png(header(30_000, 30_000), zeros(100_000)),
  "a PNG of the largest size there is": () => png(header(0x7fffffff, 0x7fffffff), zeros(1_000)),
  "a PNG of no size": () => png(header(0, 0), zeros(10)),
  "a PNG with less than it says": () => png(header(3_000, 3_000), zeros(500)),
  "a PNG with a wrong checksum": () => {
    const bytes = png(header(200, 200), zeros(200 * 601));
    bytes.writeUInt32BE(0xdeadbeef, 29);
    return bytes;
  },
  "a PNG of an unknown colour type": () => png(header(200, 200, 8, 5), zeros(200 * 601)),
  "a PNG whose pixels are no stream": () => png(header(200, 200), chunk("IDAT", Buffer.alloc(500, 7))),
  "half a PNG": async () => halfOf(await still().png().toBuffer()),
  "a WebP's head alone": () => latin("RIFF\xff\xff\xff\xffWEBPVP8 "),
  "a WebP of 16,384 by 16,384 in ten bytes": () =>
    latin("RIFF\x1e\0\0\0WEBPVP8L\x0a\0\0\0\x2f\xff\xff\xff\x0f\0\0\0\0\0"),
  "half a WebP": async () => halfOf(await still().webp().toBuffer()),
  "an SVG with a script": () => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`),
  "an SVG behind a declaration and an entity": () =>
    Buffer.from(
      `\ufeff<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>`,
    ),
  "an SVG that asks for an address": () =>
    Buffer.from(`<svg><image href="http://127.0.0.1/latest/meta-data"/></svg>`),
  "a compressed SVG": () => gzipSync("<svg/>"),
  "a page": () => Buffer.from(`<!DOCTYPE html>${script}`),
  "a HEIC": () => box("heic"),
  "an AVIF": () => still().avif({ effort: 0 }).toBuffer(),
  "an AVIF sequence": () => box("avis"),
  "a film": () => box("mp42"),
  "a TIFF": () => latin("II*\0\x08\0\0\0\0\0"),
  "a TIFF the other way round": () => latin("MM\0*\0\0\0\x08"),
  "a PDF": () => latin("%PDF-1.7\n1 0 obj"),
  PostScript: () => latin("%!PS-Adobe-3.0\n(%pipe%id) (r) file"),
  "an ImageMagick script": () => latin("push graphic-context\nviewbox 0 0 1 1\nfill 'url(https://x/|id)'"),
  "a zip archive": () => latin("PK\x03\x04\x14\0\0\0"),
  "a program": () => latin("\x7fELF\x02\x01\x01\0"),
  "a bitmap": () => latin("BM\x36\0\0\0\0\0\0\0"),
  "a PPM": () => latin("P6 70000 70000 255\n"),
  "a JPEG XL": () => latin("\0\0\0\x0cJXL \r\n\x87\n"),
  "a JPEG 2000": () => latin("\0\0\0\x0cjP  \r\n\x87\n"),
  "a Photoshop file": () => latin("8BPS\0\x01"),
  "a dot": () => still(1, 1).png().toBuffer(),
  "a hair": () => still(8_000, 1).png().toBuffer(),
  "more bytes than we take": () => Buffer.alloc(limits.bytes + 1, 0xff),
};

const halfOf = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));

describe("a hostile file is refused in Arabic, and the darkroom goes on", () => {
  it.each(Object.entries(refused))("%s", async (_, make) => {
    const error: unknown = await ask({ kind: "develop", bytes: await make() }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Invalid);
    expect(Object.values(refusals)).toContain((error as Invalid).message);
  });
});

/** Pictures that carry something: it does not come along. */
const carriers: Record<string, () => Promise<Buffer>> = {
  "a page after a JPEG's end": async () =>
    Buffer.concat([await still().jpeg().toBuffer(), Buffer.from(script)]),
  "an archive after a PNG's end": async () =>
    Buffer.concat([await still().png().toBuffer(), latin("PK\x03\x04secret")]),
  "a script in a PNG's words": async () => {
    const bytes = await still().png().toBuffer();
    const words = chunk("tEXt", latin(`Comment\0${script}`));
    return Buffer.concat([bytes.subarray(0, 33), words, bytes.subarray(33)]);
  },
  "words packed a thousandfold in a PNG": async () => {
    const bytes = await still().png().toBuffer();
    const words = chunk(
      "zTXt",
      Buffer.concat([latin("bomb\0\0"), deflateSync(Buffer.alloc(20_000_000, 65))]),
    );
    return Buffer.concat([bytes.subarray(0, 33), words, bytes.subarray(33)]);
  },
  "a script where a JPEG keeps its remarks": async () => {
    const bytes = await still().jpeg().toBuffer();
    const remark = Buffer.concat([Buffer.from([0xff, 0xfe, 0, script.length + 2]), latin(script)]);
    return Buffer.concat([bytes.subarray(0, 2), remark, bytes.subarray(2)]);
  },
  "where and with what it was taken": () =>
    still()
      .withExif({ IFD0: { Copyright: "secret", Make: "secret" }, IFD3: { GPSLatitude: "33/1 18/1 0/1" } })
      .jpeg()
      .toBuffer(),
  "a colour profile of nobody's": async () => still().withIccProfile("p3").jpeg().toBuffer(),
};

describe("what a picture carries stays outside", () => {
  let plain: Buffer;
  beforeAll(async () => {
    plain = await still().jpeg().toBuffer();
  });

  it.each(Object.entries(carriers))("%s", async (_, make) => {
    const developed = (await ask({ kind: "develop", bytes: await make() })) as Developed;
    const kept = Buffer.from(developed.bytes);
    for (const trace of ["script", "secret", "PK\x03\x04", "bomb"])
      expect(kept.includes(latin(trace))).toBe(false);
    const found = await sharp(kept).metadata();
    expect([found.exif, found.icc, found.xmp, found.iptc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(kept.length).toBeLessThan(plain.length * 20);
  });
});

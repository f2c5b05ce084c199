import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { blockOtherFormats } from "./open-picture";

const blank = () => sharp({ create: { width: 100, height: 100, channels: 3, background: "#808080" } });

describe("in a server", () => {
  let avif: Buffer;
  beforeAll(async () => {
    avif = await blank().avif({ effort: 0 }).toBuffer();
    blockOtherFormats();
  });

  it.each(["jpeg", "png", "webp", "gif"] as const)("%s can be opened", async (format) => {
    const bytes = await blank().toFormat(format).toBuffer();
    expect((await sharp(bytes).metadata()).format).toBe(format);
  });

  it("AVIF can be written, and not opened", async () => {
    expect((await blank().avif({ effort: 0 }).toBuffer()).length).toBeGreaterThan(100);
    await expect(sharp(avif).toBuffer()).rejects.toThrow();
  });

  it.each([
    ["SVG", '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'],
    ["PPM", "P3 1 1 255 0 0 0"],
  ])("%s cannot be opened, whoever asks", async (_, text) => {
    await expect(sharp(Buffer.from(text)).png().toBuffer()).rejects.toThrow();
  });
});

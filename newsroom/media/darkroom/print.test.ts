import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cropOf, type Print, print } from "./print";

const asked: Print = { width: 320, ext: "webp", ratio: null, focalX: 0.5, focalY: 0.5, isMoving: false };
const landscape = { width: 1_600, height: 1_000 };

describe("what is cut out of a picture", () => {
  it.each([
    ["the middle", { ratio: 1, focalX: 0.5 }, { left: 300, top: 0, width: 1_000, height: 1_000 }],
    [
      "the side the face is on",
      { ratio: 1, focalX: 0.9 },
      { left: 600, top: 0, width: 1_000, height: 1_000 },
    ],
    ["never past the edge", { ratio: 1, focalX: 0 }, { left: 0, top: 0, width: 1_000, height: 1_000 }],
    ["the upper part", { ratio: 4, focalY: 0.1 }, { left: 0, top: 0, width: 1_600, height: 400 }],
    ["all of it", { ratio: null }, { left: 0, top: 0, width: 1_600, height: 1_000 }],
  ])("is %s", (_, given, crop) => {
    expect(cropOf(landscape, { ...asked, ...given })).toEqual(crop);
  });

  it("shows the focal point in the printed picture", async () => {
    const face = await sharp({ create: { width: 100, height: 100, channels: 3, background: "#ff0000" } })
      .png()
      .toBuffer();
    const kept = await sharp({ create: { ...landscape, channels: 3, background: "#0000ff" } })
      .composite([{ input: face, left: 1_450, top: 450 }])
      .png()
      .toBuffer();
    const redAt = async (focalX: number) => {
      const bytes = await print(kept, { ...asked, ratio: 3 / 4, focalX });
      const { channels } = await sharp(bytes).stats();
      return channels[0]?.max ?? 0;
    };
    expect(await redAt(0.94)).toBeGreaterThan(200);
    expect(await redAt(0.2)).toBeLessThan(50);
  });
});

describe("a print", () => {
  it.each([
    [16 / 9, 180],
    [1, 320],
    [3 / 4, 427],
  ])("of ratio %d has it", async (ratio, height) => {
    const kept = await sharp({ create: { ...landscape, channels: 3, background: "#336699" } })
      .jpeg()
      .toBuffer();
    expect(await sharp(await print(kept, { ...asked, ratio })).metadata()).toMatchObject({
      width: 320,
      height,
    });
  });

  it("moves as WebP, and stands still as JPEG", async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 400, height: 300, channels: 3, background } })
        .png()
        .toBuffer();
    const kept = await sharp([await frame("#ff0000"), await frame("#00ff00")], { join: { animated: true } })
      .webp()
      .toBuffer();
    const pagesOf = async (ext: Print["ext"]) =>
      (await sharp(await print(kept, { ...asked, ext, isMoving: true }), { animated: true }).metadata())
        .pages ?? 1;
    expect(await pagesOf("webp")).toBe(2);
    expect(await pagesOf("jpg")).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { mediaAddress, srcSet, widthsOf } from "@/components/site/media-address";
import type { Picture } from "@/db/types";
import { parseRendition } from "@/newsroom/media/renditions";

const picture: Picture = {
  id: 7,
  hash: "1a2b3c4d5e6f7081",
  width: 1000,
  height: 625,
  tone: "#334455",
  thumbhash: "",
  frames: 1,
  focalX: 0.5,
  focalY: 0.5,
  alt: "جسر على دجلة",
  caption: "",
  credit: "",
};

describe("the address of a picture", () => {
  it("names the width and the hash, so that it may be kept for ever", () => {
    expect(mediaAddress(picture, 640, "webp")).toBe("/media/7/w640-1a2b3c4d.webp");
    expect(mediaAddress(picture, 640, "jpg")).toBe("/media/7/w640-1a2b3c4d.jpg");
  });

  it("never asks for more pixels than the picture has", () => {
    expect(widthsOf(picture)).toEqual([320, 480, 640, 960]);
  });

  it("asks for no more than the place can show", () => {
    expect(srcSet(picture, "avif", 480)).toBe(
      "/media/7/w320-1a2b3c4d.avif 320w, /media/7/w480-1a2b3c4d.avif 480w",
    );
  });

  it("still has an address when the picture is tiny", () => {
    expect(widthsOf({ width: 200, height: 100 })).toEqual([320]);
  });

  it("of a shape names it and where the eye should rest, and is no wider than what is cut", () => {
    expect(mediaAddress({ ...picture, focalY: 0.4 }, 480, "jpg", "1x1")).toBe(
      "/media/7/1x1-w480-1a2b3c4d-5040.jpg",
    );
    expect(widthsOf(picture, undefined, "1x1")).toEqual([320, 480]);
    expect(widthsOf(picture, undefined, "16x9")).toEqual([320, 480, 640, 960]);
  });

  it("is one the library makes", () => {
    const stored = { ...picture, storageKey: "originals/1a.jpg", earlierHashes: [] };
    for (const crop of [undefined, "16x9", "4x3", "1x1", "3x4"] as const)
      for (const width of widthsOf(picture, undefined, crop)) {
        const name = mediaAddress(picture, width, "avif", crop).split("/")[3] ?? "";
        expect(parseRendition(stored, name), name).toMatchObject({ width, crop: crop ?? null });
      }
  });
});

import { describe, expect, it } from "vitest";
import { mediaAddress, srcSet, widthsOf } from "@/components/site/media-address";
import type { Picture } from "@/db/types";

const picture: Picture = {
  id: 7,
  hash: "1a2b3c4d5e6f7081",
  width: 1000,
  height: 625,
  tone: "#334455",
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
    expect(widthsOf({ width: 200 })).toEqual([320]);
  });
});

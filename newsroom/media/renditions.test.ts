import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { renditionWidths as widthsOnPages } from "@/components/site/media-address";
import { developInDarkroom } from "./darkroom/darkroom";
import { getRendition, parseRendition, renamed, renditionWidths, type StoredPicture } from "./renditions";
import { localStorage, type Storage } from "./storage";

const picture: StoredPicture = {
  id: 7,
  hash: "1a2b3c4d5e6f",
  width: 1_000,
  height: 500,
  focalX: 0.5,
  focalY: 0.4,
  frames: 1,
  storageKey: "originals/1a.jpg",
  earlierHashes: ["99887766aabb"],
};

async function aStorage() {
  const storage = localStorage(mkdtempSync(join(tmpdir(), "renditions-")));
  const original = await sharp({
    create: { width: 1_000, height: 500, channels: 3, background: "#336699" },
  })
    .jpeg()
    .toBuffer();
  await storage.put(picture.storageKey, original);
  return storage;
}

function countingPuts(storage: Storage) {
  const keys: string[] = [];
  const put: Storage["put"] = (key, bytes) => {
    keys.push(key);
    return storage.put(key, bytes);
  };
  return { keys, storage: { ...storage, put } };
}

describe("the name of a rendition", () => {
  it.each(["w320-1a2b3c4d.avif", "w640-1a2b3c4d.webp", "w960-1a2b3c4d.jpg"])("may be %s", (name) => {
    expect(parseRendition(picture, name)).not.toBeNull();
  });

  it.each([
    ["another width", "w333-1a2b3c4d.webp"],
    ["wider than the picture", "w1280-1a2b3c4d.webp"],
    ["another hash", "w640-99999999.webp"],
    ["no hash", "w640-.webp"],
    ["another format", "w640-1a2b3c4d.png"],
    ["a longer name", "w640-1a2b3c4d.webp.html"],
    ["a path", "../w640-1a2b3c4d.webp"],
    ["a prototype key", "__proto__"],
  ])("is never %s", (_, name) => {
    expect(parseRendition(picture, name)).toBeNull();
  });

  it.each(["16x9-w320-1a2b3c4d-5040.webp", "1x1-w480-1a2b3c4d-5040.avif", "3x4-w320-1a2b3c4d-5040.jpg"])(
    "may be cut around the focal point: %s",
    (name) => expect(parseRendition(picture, name)).not.toBeNull(),
  );

  it.each([
    ["a shape of nobody's", "2x1-w320-1a2b3c4d-5040.webp"],
    ["a shape without its focal point", "1x1-w320-1a2b3c4d.webp"],
    ["a focal point without shape", "w320-1a2b3c4d-5040.webp"],
    ["another focal point", "1x1-w320-1a2b3c4d-0000.webp"],
    ["wider than what is cut", "1x1-w640-1a2b3c4d-5040.webp"],
  ])("is never %s", (_, name) => {
    expect(parseRendition(picture, name)).toBeNull();
  });

  it("of before leads to that of now", () => {
    expect(renamed(picture, "w640-99887766.webp")).toBe("w640-1a2b3c4d.webp");
    expect(renamed(picture, "1x1-w320-99887766-1010.jpg")).toBe("1x1-w320-1a2b3c4d-5040.jpg");
    expect(renamed(picture, "1x1-w320-1a2b3c4d-1010.jpg")).toBe("1x1-w320-1a2b3c4d-5040.jpg");
    expect(renamed(picture, "w640-1a2b3c4d.webp")).toBeNull();
    expect(renamed(picture, "w640-00000000.webp")).toBeNull();
  });

  it("knows the widths that pages ask for", () => {
    expect(renditionWidths).toEqual(widthsOnPages);
  });

  it("of a picture narrower than all widths is the narrowest", () => {
    const narrow = { ...picture, width: 200 };
    expect(parseRendition(narrow, "w320-1a2b3c4d.webp")).not.toBeNull();
    expect(parseRendition(narrow, "w480-1a2b3c4d.webp")).toBeNull();
  });
});

describe("a rendition", () => {
  it.each([
    ["w320-1a2b3c4d.avif", "image/avif", "heif"],
    ["w320-1a2b3c4d.webp", "image/webp", "webp"],
    ["w320-1a2b3c4d.jpg", "image/jpeg", "jpeg"],
  ])("%s is %s, as wide as it says", async (name, type, format) => {
    const found = await getRendition(await aStorage(), picture, name);
    expect(found?.type).toBe(type);
    expect(await sharp(found?.bytes).metadata()).toMatchObject({ format, width: 320, height: 160 });
  });

  it("is made once, however many ask at the same time, and kept", async () => {
    const { keys, storage } = countingPuts(await aStorage());
    const ask = () => getRendition(storage, picture, "w640-1a2b3c4d.webp");
    await Promise.all(Array.from({ length: 20 }, ask));
    await ask();
    expect(keys).toEqual(["renditions/7/w640-1a2b3c4d.webp"]);
  });

  it.each(["jpg", "webp", "avif"])("as %s tells nobody where or with what it was taken", async (ext) => {
    const taken = await sharp({ create: { width: 1_000, height: 500, channels: 3, background: "#336699" } })
      .withExif({ IFD0: { Make: "SECRET-CAMERA" }, IFD3: { GPSLatitude: "33/1 18/1 0/1" } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><r>SECRET-PLACE</r></x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect(taken.includes("SECRET-PLACE")).toBe(true);
    const storage = await aStorage();
    await storage.put(picture.storageKey, (await developInDarkroom(taken)).bytes);
    const bytes = (await getRendition(storage, picture, `w640-1a2b3c4d.${ext}`))?.bytes ?? Buffer.alloc(0);
    expect(bytes.includes("SECRET")).toBe(false);
    const { exif, xmp, iptc, icc } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("is nothing when the original has gone", async () => {
    const storage = await aStorage();
    await storage.remove(picture.storageKey);
    expect(await getRendition(storage, picture, "w640-1a2b3c4d.webp")).toBeNull();
  });
});

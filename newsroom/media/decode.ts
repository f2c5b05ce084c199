import { createHash } from "node:crypto";
import sharp, { type Sharp } from "sharp";
import { Invalid } from "@/newsroom/errors";
import { limits } from "./limits";
import { refusals } from "./messages";
import { sniff } from "./sniff";

/** One thread per picture: two cores are also needed for readers. */
sharp.concurrency(1);
sharp.cache(false);

/** In a server only these may be opened, whatever a file pretends to be (SVG, AVIF and HEIC have been ways in). */
export function blockOtherFormats(): void {
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({
    operation: [
      "VipsForeignLoadJpegBuffer",
      "VipsForeignLoadPngBuffer",
      "VipsForeignLoadWebpBuffer",
      "VipsForeignLoadNsgifBuffer",
    ],
  });
}

export const openPicture = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: limits.pixels, failOn: "error", pages: 1 }).timeout({
    seconds: limits.seconds,
  });

export type Kept = {
  bytes: Buffer;
  ext: "jpg" | "png";
  hash: string;
  width: number;
  height: number;
  tone: string;
};

const refuse = (message: string): never => {
  throw new Invalid(message, [{ field: "picture", message }]);
};

/** The picture as it is kept: upright, sRGB, without metadata, encoded anew by us. */
export async function decode(bytes: Uint8Array): Promise<Kept> {
  if (bytes.length === 0) refuse(refusals.empty);
  if (bytes.length > limits.bytes) refuse(refusals.tooLarge);
  const format = sniff(bytes);
  if (format === null) refuse(refusals.format);
  try {
    const found = await openPicture(bytes).metadata();
    if (found.format !== format) refuse(refusals.format);
    if (Math.min(found.width, found.height) < limits.smallestEdge) refuse(refusals.tooSmall);
    return await encodeAnew(bytes, found.hasAlpha);
  } catch (error) {
    if (error instanceof Invalid) throw error;
    return refuse(isTooLarge(error) ? refusals.tooManyPixels : refusals.broken);
  }
}

const isTooLarge = (error: unknown) => error instanceof Error && /pixel limit/i.test(error.message);

async function encodeAnew(bytes: Uint8Array, hasAlpha: boolean): Promise<Kept> {
  const upright = openPicture(bytes)
    .autoOrient()
    .resize(limits.keptEdge, limits.keptEdge, { fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb");
  const encoded = hasAlpha
    ? upright.png({ compressionLevel: 9 })
    : upright.jpeg({ quality: 92, chromaSubsampling: "4:4:4" });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return {
    bytes: data,
    ext: hasAlpha ? "png" : "jpg",
    hash: createHash("sha256").update(data).digest("hex"),
    width: info.width,
    height: info.height,
    tone: await toneOf(data),
  };
}

/** The mean colour, `#rrggbb`. */
async function toneOf(bytes: Buffer): Promise<string> {
  const [red = 0, green = red, blue = red] = await openPicture(bytes)
    .flatten({ background: "#ffffff" })
    .resize(1, 1)
    .toColourspace("srgb")
    .raw()
    .toBuffer();
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

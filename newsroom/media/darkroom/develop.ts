import { createHash } from "node:crypto";
import type { Metadata } from "sharp";
import { Invalid } from "@/newsroom/errors";
import { limits } from "../limits";
import { refusals } from "../messages";
import { likenessOf, thumbhashOf, toneOf } from "./fingerprint";
import { openMoving, openPicture } from "./open-picture";
import { type PictureNotes, readNotes } from "./read-notes";
import { isTaken, sniff } from "./sniff";

type Encoded = { bytes: Buffer; ext: "jpg" | "png" | "webp"; width: number; height: number; frames: number };

/** A picture as the library keeps it, and what it says of itself. */
export type Developed = Encoded & {
  hash: string;
  /** Mean colour, `#rrggbb`. */
  tone: string;
  thumbhash: string;
  /** Perceptual, 16 hex digits. */
  likeness: string;
  notes: PictureNotes;
};

const refuse = (message: string): never => {
  throw new Invalid(message, [{ field: "picture", message }]);
};

/** Upright, sRGB, without metadata, encoded anew by us; what it cannot be is said in Arabic. */
export async function develop(bytes: Uint8Array): Promise<Developed> {
  if (bytes.length === 0) refuse(refusals.empty);
  if (bytes.length > limits.bytes) refuse(refusals.tooLarge);
  const format = sniff(bytes);
  if (!isTaken(format)) return refuse(format === "unknown" ? refusals.format : refusals[format]);
  try {
    const found = await openPicture(bytes).metadata();
    if (found.format !== format) refuse(refusals.format);
    if (Math.min(found.width, found.height) < limits.smallestEdge) refuse(refusals.tooSmall);
    const frames = countFrames(found);
    const encoded = frames > 1 ? await encodeMoving(bytes, frames) : await encodeStill(bytes, found.hasAlpha);
    const notes = await readNotes(bytes, format === "jpeg" ? undefined : found.xmp);
    return { ...encoded, ...(await printsOf(encoded.bytes)), notes };
  } catch (error) {
    if (error instanceof Invalid) throw error;
    return refuse(messageOf(error));
  }
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : "";
  if (/pixel limit/i.test(text)) return refusals.tooManyPixels;
  return /timeout/i.test(text) ? refusals.tooSlow : refusals.broken;
}

/** What it is known by: its bytes, its colour, its shape. */
const printsOf = async (bytes: Buffer) => ({
  hash: createHash("sha256").update(bytes).digest("hex"),
  tone: await toneOf(bytes),
  thumbhash: await thumbhashOf(bytes),
  likeness: await likenessOf(bytes),
});

/** The head says it of the whole file: whoever has too many is not told of the pixels they have together. */
function countFrames({ format, pages = 1 }: Metadata): number {
  if (format !== "gif" && format !== "webp") return 1;
  if (pages > limits.frames) refuse(refusals.tooManyFrames);
  return pages;
}

async function encodeStill(bytes: Uint8Array, hasAlpha: boolean): Promise<Encoded> {
  const upright = openPicture(bytes)
    .autoOrient()
    .resize(limits.keptEdge, limits.keptEdge, { fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb");
  const encoded = hasAlpha
    ? upright.png({ compressionLevel: 6 })
    : upright.jpeg({ quality: 92, chromaSubsampling: "4:4:4" });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { bytes: data, ext: hasAlpha ? "png" : "jpg", width: info.width, height: info.height, frames: 1 };
}

async function encodeMoving(bytes: Uint8Array, frames: number): Promise<Encoded> {
  const { data, info } = await openMoving(bytes)
    .resize(limits.movingEdge, limits.movingEdge, { fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .webp({ quality: 70, effort: 2 })
    .toBuffer({ resolveWithObject: true });
  const height = info.pageHeight ?? info.height;
  return { bytes: data, ext: "webp", width: info.width, height, frames };
}

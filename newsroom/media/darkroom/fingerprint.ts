import { rgbaToThumbHash } from "thumbhash";
import { openPicture } from "./open-picture";

/** The mean colour, `#rrggbb`. */
export async function toneOf(bytes: Buffer): Promise<string> {
  const [red = 0, green = red, blue = red] = await openPicture(bytes)
    .flatten({ background: "#ffffff" })
    .resize(1, 1)
    .toColourspace("srgb")
    .raw()
    .toBuffer();
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** The largest a thumbhash is made from, by its own rules. */
const THUMB_EDGE = 100;

/** What stands in the picture's box until it has come: some 25 bytes, base64. */
export async function thumbhashOf(bytes: Buffer): Promise<string> {
  const { data, info } = await openPicture(bytes)
    .resize(THUMB_EDGE, THUMB_EDGE, { fit: "inside" })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString("base64");
}

const ROWS = 8;
const COLUMNS = 9;

/**
 * 64 bits of what the picture looks like, as 16 hex digits: each says whether the light falls from one field to the
 * next. The same photograph in another size or quality differs in a few of them.
 */
export async function likenessOf(bytes: Buffer): Promise<string> {
  const light = await openPicture(bytes)
    .flatten({ background: "#ffffff" })
    .resize(COLUMNS, ROWS, { fit: "fill" })
    .greyscale()
    .raw()
    .toBuffer();
  let bits = 0n;
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < COLUMNS - 1; column++) {
      const at = row * COLUMNS + column;
      bits = (bits << 1n) | ((light[at] ?? 0) > (light[at + 1] ?? 0) ? 1n : 0n);
    }
  return bits.toString(16).padStart(16, "0");
}

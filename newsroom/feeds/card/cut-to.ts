import sharp from "sharp";

type Size = { width: number; height: number };

/** Where along one edge the cut begins so that the focal point stays as near its middle as the picture allows. */
const startOf = (whole: number, part: number, focal: number) =>
  Math.round(Math.min(Math.max(whole * focal - part / 2, 0), whole - part));

/** The part of a picture of this shape around its focal point, in this size. */
export async function cutTo(bytes: Buffer, size: Size, focal: { x: number; y: number }): Promise<Buffer> {
  const { width, height } = await sharp(bytes).metadata();
  const scale = Math.min(width / size.width, height / size.height);
  const part = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
  const { width: across, height: down } = {
    width: Math.min(part.width, width),
    height: Math.min(part.height, height),
  };
  return sharp(bytes)
    .extract({
      left: startOf(width, across, focal.x),
      top: startOf(height, down, focal.y),
      width: across,
      height: down,
    })
    .resize(size.width, size.height, { fit: "fill" })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

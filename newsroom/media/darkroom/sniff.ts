export type PictureFormat = "jpeg" | "png" | "webp" | "gif";
/** What people send all the same, and are told how to send instead. */
export type RefusedFormat = "heic" | "avif" | "svg" | "tiff" | "video" | "pdf";
export type Sniffed = PictureFormat | RefusedFormat | "unknown";

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  Buffer.from(bytes.subarray(at, at + text.length)).toString("latin1") === text;

/** The brand of an ISO media file: «heic», «avif», «mp42». */
const brandOf = (bytes: Uint8Array) =>
  startsWith(bytes, "ftyp", 4) ? Buffer.from(bytes.subarray(8, 12)).toString("latin1") : null;

const SVG_WITHIN = 1_024;
const looksLikeSvg = (bytes: Uint8Array) =>
  /^\s*(?:<\?xml[^>]*>|<!--[\s\S]{0,500}?-->|<!DOCTYPE[^>]*>|\s)*<svg[\s>]/i.test(
    Buffer.from(bytes.subarray(0, SVG_WITHIN))
      .toString("utf8")
      .replace(/^\ufeff/, ""),
  );

function sniffMedia(brand: string): Sniffed {
  if (/^(?:hei|hev|mif1|msf1)/.test(brand)) return "heic";
  if (/^avi[fs]/.test(brand)) return "avif";
  return "video";
}

/** What the bytes say they are; names and declared types are not asked. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, "\xff\xd8\xff")) return "jpeg";
  if (startsWith(bytes, "\x89PNG\r\n\x1a\n")) return "png";
  if (startsWith(bytes, "GIF87a") || startsWith(bytes, "GIF89a")) return "gif";
  if (startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8)) return "webp";
  const brand = brandOf(bytes);
  if (brand !== null) return sniffMedia(brand);
  if (startsWith(bytes, "II*\0") || startsWith(bytes, "MM\0*")) return "tiff";
  if (startsWith(bytes, "%PDF-")) return "pdf";
  return looksLikeSvg(bytes) ? "svg" : "unknown";
}

const taken: readonly Sniffed[] = ["jpeg", "png", "webp", "gif"] satisfies PictureFormat[];
export const isTaken = (format: Sniffed): format is PictureFormat => taken.includes(format);

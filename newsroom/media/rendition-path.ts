import type { Picture } from "@/db/types";
import { renditionWidths } from "./renditions";

/** Where a picture lies as JPEG, in the widest rendition up to this many pixels. */
export function renditionPath(
  { id, hash, width }: Pick<Picture, "id" | "hash" | "width">,
  upTo: number,
): string {
  const fitting = renditionWidths.filter((one) => one <= width && one <= upTo);
  return `/media/${id}/w${fitting.at(-1) ?? renditionWidths[0]}-${hash.slice(0, 8)}.jpg`;
}

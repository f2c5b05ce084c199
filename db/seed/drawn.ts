import type { PictureKey } from "@/db/seed/pictures";
import type { SeedPicture } from "@/db/seed/types";

/** A picture drawn by the house, and says so. */
export const drawn = (picture: PictureKey, alt: string, caption: string): SeedPicture => ({
  picture,
  alt,
  caption,
  credit: "رسم: المسلة",
});

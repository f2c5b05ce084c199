import { and, inArray, isNull } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { BodyJson } from "@/db/types";
import { type BodyImage, bodyImages } from "@/newsroom/body/body-references";
import type { Db } from "@/newsroom/ctx";

/** `lost`: not in the library. `mute`: no words for who cannot see it, and no decoration. `unsigned`: nobody's. */
export type PictureFault = "lost" | "mute" | "unsigned";

/** `at`: which picture of the text, counted from 1. */
export type FaultyPicture = { fault: PictureFault; at: number };

/** What readers need of the pictures in a text and do not find there yet. */
export async function findPictureFaults(db: Db, body: BodyJson): Promise<FaultyPicture[]> {
  const images = bodyImages(body);
  if (images.length === 0) return [];
  const ids = [...new Set(images.map((image) => image.mediaId))];
  const rows = await db
    .select({ id: media.id, alt: media.alt, credit: media.credit, isDecorative: media.isDecorative })
    .from(media)
    .where(and(inArray(media.id, ids), isNull(media.removedAt)))
    .limit(ids.length);
  const known = new Map(rows.map((row) => [row.id, row]));
  return images.flatMap((image, index) =>
    faultsOf(image, known.get(image.mediaId)).map((fault) => ({ fault, at: index + 1 })),
  );
}

type Known = Pick<typeof media.$inferSelect, "alt" | "credit" | "isDecorative">;

function faultsOf(image: BodyImage, picture: Known | undefined): PictureFault[] {
  if (!picture) return ["lost"];
  const isSilent = image.alt.trim() === "" && picture.alt.trim() === "";
  const isMute = isSilent && !image.isDecorative && !picture.isDecorative;
  const isUnsigned = image.credit.trim() === "" && picture.credit.trim() === "";
  return [...(isMute ? ["mute" as const] : []), ...(isUnsigned ? ["unsigned" as const] : [])];
}

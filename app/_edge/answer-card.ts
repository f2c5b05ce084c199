import "server-only";
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { type FoundArticle, findArticle } from "@/newsroom/articles/queries";
import { NewsroomError } from "@/newsroom/errors";
import { type Card, cardName, cardOf, shapeOf } from "@/newsroom/feeds/card/card";
import { getCard } from "@/newsroom/feeds/card/get-card";
import { exclusively } from "@/newsroom/media/exclusively";
import { renditionPath } from "@/newsroom/media/rendition-path";
import { getRendition } from "@/newsroom/media/renditions";
import { database } from "./database";
import { mediaStorage } from "./media-storage";
import { readPublicPicture } from "./public-pictures";
import { readArticle, readFrame } from "./reader-queries";
import { reading } from "./reading";

/**
 * The address is as good as for ever, the answer is asked for again: an outer cache must not keep the headline of
 * what was withdrawn, and a network that has the card already gets 304.
 */
const KEPT = "public, max-age=600, s-maxage=1, must-revalidate";
/** As wide as a card. */
const PICTURE_WIDTH = 1280;

const nothing = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { "cache-control": "no-store", ...headers } });

/** The card of the house or of a live article; an older name of it leads to what is shown now. */
export async function answerCard(request: Request, of: string, name: string): Promise<Response> {
  const shape = shapeOf(name);
  if (!shape || !/^(?:house|[1-9]\d{0,14})$/.test(of)) return nothing(404);
  try {
    const kept = await findCard(of, readArticle);
    if (kept === "gone") return nothing(410);
    const card = kept && cardName(kept, shape) === name ? kept : await findCard(of, readNow);
    if (!card) return nothing(404);
    if (card === "gone") return nothing(410);
    if (cardName(card, shape) !== name)
      return nothing(302, { location: `/share/${of}/${cardName(card, shape)}` });
    const readPicture = () => readBytes(card);
    const bytes = await getCard(mediaStorage(), { folder: of, card, shape, readPicture });
    return answerBytes(request, bytes);
  } catch (error) {
    if (error instanceof NewsroomError) return nothing(error.status, { "retry-after": "5" });
    throw error;
  }
}

type Read = (id: number) => Promise<{ found: FoundArticle }>;

/** What is kept may be a second older than the page that named the card. */
const readNow: Read = async (id) => ({ found: await reading((db) => findArticle(db, id)) });

async function findCard(of: string, read: Read): Promise<Card | "gone" | null> {
  const { house } = await readFrame();
  if (of === "house") return cardOf(house, { headline: house.motto || house.name });
  const { found } = await read(Number(of));
  if (!found) return null;
  return found.status === "withdrawn" ? "gone" : cardOf(house, found.article);
}

async function readBytes({ picture }: Card): Promise<Buffer | null> {
  const stored = picture && (await readPublicPicture(picture.id));
  if (!stored) return null;
  const name = basename(renditionPath(stored, PICTURE_WIDTH));
  const rendition = await getRendition(mediaStorage(), stored, name, exclusively(database()));
  return rendition?.bytes ?? null;
}

function answerBytes(request: Request, bytes: Buffer): Response {
  const etag = `"${createHash("sha1").update(bytes).digest("base64url")}"`;
  const headers = {
    "cache-control": KEPT,
    "content-type": "image/jpeg",
    "content-security-policy": "default-src 'none'; sandbox",
    etag,
  };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), { headers });
}

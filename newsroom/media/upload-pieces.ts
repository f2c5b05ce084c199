import { uploads } from "@/db/schema/media";

/** What a bad line loses at most when it is cut. */
export const PIECE_BYTES = 512 * 1024;

export type Upload = { id: string; bytes: number; fileName: string; pieces: number; kind: UploadKind };
export type UploadKind = "picture" | "recording";

export const uploadColumns = {
  id: uploads.id,
  bytes: uploads.bytes,
  fileName: uploads.fileName,
  pieces: uploads.pieces,
  kind: uploads.kind,
};

export const piecesIn = (bytes: number) => Math.ceil(bytes / PIECE_BYTES);
export const pieceKey = (id: string, piece: number) => `uploads/${id}/${piece}.piece`;

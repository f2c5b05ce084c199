import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { Conflict, Invalid, NotFound, TooLarge } from "@/newsroom/errors";
import { as, noon, someone, test } from "@/test/fixtures";
import { finishUpload } from "./finish-upload";
import { limits } from "./limits";
import { refusals } from "./messages";
import { localStorage } from "./storage";
import { sweepUploads } from "./sweep-uploads";
import { beginUpload, getUpload, takePiece } from "./take-upload";
import { PIECE_BYTES } from "./upload-pieces";

/** Some 900 kB: two pieces. */
const photograph = sharp({
  create: {
    width: 700,
    height: 700,
    channels: 3,
    background: "#804020",
    noise: { type: "gaussian", mean: 128, sigma: 70 },
  },
})
  .png({ compressionLevel: 0 })
  .toBuffer();

async function anUpload(db: Transaction) {
  const ctx = as(db, await someone(db, "zainab", ["reporter"]));
  const storage = localStorage(mkdtempSync(join(tmpdir(), "upload-")));
  const bytes = await photograph;
  const { id } = await beginUpload(ctx, { fileName: "جسر.png", bytes: bytes.length });
  const send = (piece: number, from = bytes) =>
    takePiece(ctx, id, {
      piece,
      bytes: from.subarray(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES),
      storage,
    });
  return { ctx, storage, id, bytes, send, pieces: Math.ceil(bytes.length / PIECE_BYTES) };
}

const keysIn = async (storage: ReturnType<typeof localStorage>) => {
  const keys: string[] = [];
  for await (const { key } of storage.list("uploads/")) keys.push(key);
  return keys;
};

describe("a picture that comes in pieces", () => {
  test("is in the library when the last has come, and leaves no pieces", async ({ db }) => {
    const { ctx, storage, id, send, pieces } = await anUpload(db);
    for (let piece = 0; piece < pieces; piece++) await send(piece);
    expect(await finishUpload(ctx, id, { storage })).toMatchObject({ width: 700, height: 700 });
    expect(await keysIn(storage)).toEqual([]);
    await expect(getUpload(ctx, id)).rejects.toThrow(NotFound);
  });

  test("goes on where it was cut off, and takes a piece twice without harm", async ({ db }) => {
    const { ctx, storage, id, send, pieces } = await anUpload(db);
    await send(0);
    await send(0);
    expect((await getUpload(ctx, id)).pieces).toBe(1);
    for (let piece = 1; piece < pieces; piece++) await send(piece);
    expect(await finishUpload(ctx, id, { storage })).toMatchObject({ width: 700 });
  });

  test("is not finished before all of it is there", async ({ db }) => {
    const { ctx, storage, id, send } = await anUpload(db);
    await send(0);
    await expect(finishUpload(ctx, id, { storage })).rejects.toThrow(Conflict);
    await expect(send(2)).rejects.toThrow(Conflict);
    expect((await getUpload(ctx, id)).pieces).toBe(1);
  });

  test("has no other pieces than it was announced with", async ({ db }) => {
    const { ctx, storage, id, send, bytes } = await anUpload(db);
    await expect(send(99)).rejects.toThrow(Invalid);
    await expect(send(-1)).rejects.toThrow(Invalid);
    const short = { piece: 0, bytes: bytes.subarray(0, 10), storage };
    await expect(takePiece(ctx, id, short)).rejects.toThrow(Invalid);
  });

  test("is somebody's own", async ({ db }) => {
    const { storage, id, bytes } = await anUpload(db);
    const other = as(db, await someone(db, "noor", ["contributor"]));
    const piece = { piece: 0, bytes: bytes.subarray(0, PIECE_BYTES), storage };
    await expect(takePiece(other, id, piece)).rejects.toThrow(NotFound);
    await expect(finishUpload(other, id, { storage })).rejects.toThrow(NotFound);
    for (const unknown of ["", "../..", "__proto__", "00000000-0000-4000-8000-000000000000"])
      await expect(getUpload(other, unknown)).rejects.toThrow(NotFound);
  });

  test("that is no picture is refused and forgotten", async ({ db }) => {
    const { ctx, storage } = await anUpload(db);
    const page = Buffer.from("<!DOCTYPE html><script>alert(1)</script>");
    const { id } = await beginUpload(ctx, { fileName: "x.jpg", bytes: page.length });
    await takePiece(ctx, id, { piece: 0, bytes: page, storage });
    await expect(finishUpload(ctx, id, { storage })).rejects.toThrow(refusals.format);
    expect(await keysIn(storage)).toEqual([]);
  });

  test("too large is refused before its first byte", async ({ db }) => {
    const { ctx } = await anUpload(db);
    await expect(beginUpload(ctx, { fileName: "x", bytes: limits.bytes + 1 })).rejects.toThrow(TooLarge);
    for (const bytes of [0, -1, 1.5, "7", null])
      await expect(beginUpload(ctx, { fileName: "x", bytes })).rejects.toThrow(Invalid);
  });

  test("nobody goes on with is forgotten after a day", async ({ db }) => {
    const { storage, send } = await anUpload(db);
    await send(0);
    expect(await sweepUploads({ db, now: noon }, storage)).toBe(0);
    expect(await sweepUploads({ db, now: new Date(noon.getTime() + 25 * 3_600_000) }, storage)).toBe(1);
    expect(await keysIn(storage)).toEqual([]);
  });
});

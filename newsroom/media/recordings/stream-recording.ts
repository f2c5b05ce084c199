import type { ByteRange } from "../byte-range";
import type { Storage } from "../storage";

/** What one listener has in memory at a time, however fast or slow the line. */
const PIECE = 256 * 1024;

/** The bytes of a recording, fetched as fast as they are taken; a file that ends early breaks off, as it must. */
export function streamRecording(storage: Storage, key: string, { from, to }: ByteRange) {
  let at = from;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = await storage.part(key, at, Math.min(at + PIECE, to));
        if (!piece || piece.length === 0) return controller.error(new Error("the recording is not whole"));
        at += piece.length;
        controller.enqueue(new Uint8Array(piece));
        if (at >= to) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

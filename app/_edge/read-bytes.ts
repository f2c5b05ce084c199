import { TooLarge } from "@/newsroom/errors";

/** Reads what was sent, but never more bytes than `most`: beyond that it is refused in these words. */
export async function readBytes(request: Request, most: number, refusal: string): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw new TooLarge(refusal);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > most) throw new TooLarge(refusal);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

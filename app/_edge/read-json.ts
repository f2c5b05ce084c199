import { Invalid, TooLarge } from "@/newsroom/errors";

/** Reads a request's JSON, but never more bytes than `most`: size is refused before anything is parsed. */
export async function readJson(request: Request, most: number): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw new TooLarge();
  const text = new TextDecoder("utf-8", { fatal: true });
  let json = "";
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > most) throw new TooLarge();
      json += text.decode(chunk, { stream: true });
    }
    return JSON.parse(json + text.decode());
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) throw new Invalid("وصل الطلب تالفاً.");
    throw error;
  }
}

/** No progress for so long is no connection. */
const SILENCE_MS = 30_000;

export type PieceAnswer = { status: number; body: Record<string, unknown> };

/** Sends a piece of a file; `onProgress` hears how many of its bytes have left. Null when nobody answered. */
export function putPiece(
  path: string,
  piece: Blob,
  onProgress: (bytes: number) => void,
): Promise<PieceAnswer | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let timer = setTimeout(() => request.abort(), SILENCE_MS);
    const end = (answer: PieceAnswer | null) => {
      clearTimeout(timer);
      resolve(answer);
    };
    request.upload.onprogress = ({ loaded }) => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), SILENCE_MS);
      onProgress(loaded);
    };
    request.onload = () => end({ status: request.status, body: read(request.responseText) });
    request.onerror = () => end(null);
    request.onabort = request.onerror;
    request.open("PUT", path);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.send(piece);
  });
}

function read(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

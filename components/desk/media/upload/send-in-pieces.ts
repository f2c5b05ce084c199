import { findBegun, forgetBegun, rememberBegun } from "./begun";
import { traySays as say } from "./messages";
import { type PieceAnswer, putPiece } from "./put-piece";

const DEADLINE_MS = 20_000;
/** Behind a colleague's two hundred pictures one waits for the darkroom. */
const DARKROOM_MS = 180_000;

/** What is sent; its limit is said before a slow line has carried all of it. */
export type Sent = { kind: "picture" | "recording"; most: number; tooLarge: string };

/** `cut`: nobody answers; it can be gone on with. `refused`: for good when it is the file that is at fault. */
export type Sending =
  | { kind: "done"; taken: unknown }
  | { kind: "refused"; message: string; isFinal: boolean }
  | { kind: "cut" };

type Begun = { id: string; pieces: number; pieceBytes: number };

/** Sends a file piece by piece, from where an earlier try of it broke off. Never throws. */
export async function sendInPieces(
  file: File,
  { kind, most, tooLarge }: Sent,
  onProgress: (part: number) => void,
): Promise<Sending> {
  if (file.size > most) return { kind: "refused", message: tooLarge, isFinal: true };
  const begun = (await goOn(file)) ?? (await begin(file, kind));
  if ("kind" in begun) return begun;
  const count = Math.ceil(file.size / begun.pieceBytes);
  for (let piece = begun.pieces; piece < count; piece++) {
    const from = piece * begun.pieceBytes;
    const answer = await putPiece(
      `/api/desk/uploads/${begun.id}/${piece}`,
      file.slice(from, from + begun.pieceBytes),
      (bytes) => onProgress(Math.min(1, (from + bytes) / file.size)),
    );
    if (answer?.status !== 200) return ended(file, answer);
  }
  onProgress(1);
  const answer = await ask(`/api/desk/uploads/${begun.id}`, "POST", {}, DARKROOM_MS);
  if (answer?.status === 404) return { kind: "refused", message: say.lost, isFinal: false };
  if (answer?.status !== 200) return ended(file, answer);
  forgetBegun(file);
  return { kind: "done", taken: answer.body[kind] };
}

async function goOn(file: File): Promise<Begun | Sending | null> {
  const id = findBegun(file);
  if (!id) return null;
  const answer = await ask(`/api/desk/uploads/${id}`, "GET");
  if (answer?.status === 200) return begunOf(answer);
  forgetBegun(file);
  return answer === null || answer.status === 401 ? ended(file, answer) : null;
}

async function begin(file: File, kind: Sent["kind"]): Promise<Begun | Sending> {
  const sent = { fileName: file.name.slice(0, 200), bytes: file.size, kind };
  const answer = await ask("/api/desk/uploads", "POST", sent);
  if (answer?.status !== 200) return ended(file, answer);
  const begun = begunOf(answer);
  rememberBegun(file, begun.id);
  return begun;
}

function begunOf({ body }: PieceAnswer): Begun {
  const { id, pieces } = body.upload as { id: string; pieces: number };
  return { id, pieces, pieceBytes: Number(body.pieceBytes) };
}

/** Silence and trouble on the server's side pass; every other answer stands. */
function ended(file: File, answer: PieceAnswer | null): Sending {
  if (answer === null || answer.status >= 500 || answer.status === 429) return { kind: "cut" };
  if (answer.status === 401) return { kind: "refused", message: say.signedOut, isFinal: false };
  if (answer.status !== 409) forgetBegun(file);
  const { message } = answer.body;
  const isFinal = answer.status === 400 || answer.status === 413;
  return { kind: "refused", message: typeof message === "string" ? message : say.failed, isFinal };
}

async function ask(path: string, method: string, sent?: unknown, deadline = DEADLINE_MS) {
  try {
    const response = await fetch(path, {
      method,
      ...(sent !== undefined && {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(sent),
      }),
      signal: AbortSignal.timeout(deadline),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  } catch {
    return null;
  }
}

import type { StoryText } from "@/db/types";
import type { MoveName } from "@/newsroom/workflow/moves";
import type { Republish } from "@/newsroom/workflow/republish";
import { editorMessages as say } from "./messages";
import type { Problem, SaveAnswer, Standing, StoryState } from "./types";

/** A slow network is given this long; then it counts as none. */
const DEADLINE_MS = 20_000;

type Answer = { status: number; body: Record<string, unknown> };

export async function ask(path: string, method: string, sent: unknown): Promise<Answer | null> {
  try {
    const response = await fetch(path, {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(sent),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    return null;
  }
}

export const messageOf = ({ body }: Answer) => (typeof body.message === "string" ? body.message : say.failed);
const problemsOf = ({ body }: Answer) => (Array.isArray(body.problems) ? (body.problems as Problem[]) : []);

type Sent = { version: number; textVersion: number; writerKey?: string | undefined; text: StoryText };

/** Sends a text; every answer but silence and trouble on the server's side is final. */
export async function sendText(storyId: number, sent: Sent): Promise<SaveAnswer> {
  const answer = await ask(`/api/stories/${storyId}`, "PUT", sent);
  if (!answer) return { kind: "offline" };
  const message = messageOf(answer);
  switch (answer.status) {
    case 200:
      return { kind: "saved", state: answer.body as StoryState };
    case 401:
      return { kind: "signed-out" };
    case 409:
      return { kind: "conflict", message, standing: answer.body.current as Standing };
    case 400:
    case 413:
      return { kind: "refused", message, problems: problemsOf(answer) };
    case 403:
    case 404:
      return { kind: "closed", message };
    default:
      return { kind: "offline" };
  }
}

/** What can be done with a story: the moves of its life, spelling put right in public, and «تراجع». */
export type Act = MoveName | "silentFix" | "undo";

/** What whoever makes a move says of it. */
export type MoveWish = {
  reason?: string;
  at?: string;
  override?: boolean;
  as?: Republish;
  note?: string;
  isBreaking?: boolean;
};

type MoveSent = MoveWish & { version: number };

/** Where an act is asked for, and what has to be told of it. */
function requestOf(act: Act, { version, ...wish }: MoveSent, textVersion: number) {
  if (act === "silentFix") return { place: "silent-fix", sent: { version } };
  if (act === "undo") return { place: "undo", sent: { textVersion } };
  return { place: "moves", sent: { move: act, version, ...wish } };
}

export type MoveAnswer =
  | { kind: "done"; state: StoryState | null }
  | { kind: "signed-out" }
  | { kind: "stale"; message: string }
  | { kind: "refused"; message: string; problems: Problem[] };

/** `textVersion` is that of the text one sees: what is taken back is this text and no other. */
export async function sendMove(
  storyId: number,
  act: Act,
  said: MoveSent,
  textVersion: number,
): Promise<MoveAnswer> {
  const { place, sent } = requestOf(act, said, textVersion);
  const answer = await ask(`/api/stories/${storyId}/${place}`, "POST", sent);
  if (!answer) return { kind: "refused", message: say.noNetworkForMove, problems: [] };
  if (answer.status === 200) return { kind: "done", state: answer.body.state as StoryState | null };
  if (answer.status === 401) return { kind: "signed-out" };
  if (answer.status === 409) return { kind: "stale", message: messageOf(answer) };
  return { kind: "refused", message: messageOf(answer), problems: problemsOf(answer) };
}

/** What came of signing in again: in, a code is still asked for, or why not. */
export type Again = { kind: "in" | "code" } | { kind: "refused"; message: string };

/** Signs the same person in again, or finishes it with the code of the second factor. */
export async function signInAgain(
  given: { email: string; password: string } | { code: string },
): Promise<Again> {
  const answer = await ask("/api/session", "POST", given);
  if (answer?.status === 200) return { kind: "in" };
  if (answer?.status === 202) return { kind: "code" };
  return { kind: "refused", message: answer ? messageOf(answer) : say.noNetwork };
}

export type Option = { id: number; name: string };

/** Null when nobody answered. */
export async function readOrNull<Result>(path: string, key: string): Promise<Result[] | null> {
  try {
    const response = await fetch(path, { signal: AbortSignal.timeout(DEADLINE_MS) });
    const body = response.ok ? await response.json() : {};
    return Array.isArray(body[key]) ? body[key] : null;
  } catch {
    return null;
  }
}

const read = async <Result>(path: string, key: string): Promise<Result[]> =>
  (await readOrNull<Result>(path, key)) ?? [];

export const findTags = (words: string) =>
  read<Option>(`/api/desk/tags?q=${encodeURIComponent(words)}`, "tags");

export const findTagsByIds = (ids: number[]) => read<Option>(`/api/desk/tags?ids=${ids.join(",")}`, "tags");

export async function makeTag(name: string): Promise<Option | null> {
  const answer = await ask("/api/desk/tags", "POST", { name });
  return answer?.status === 200 ? (answer.body.tag as Option) : null;
}

export type AuthorOption = Option & { isGuest: boolean };

export async function makeGuest(name: string): Promise<AuthorOption | null> {
  const answer = await ask("/api/desk/authors", "POST", { name });
  return answer?.status === 200 ? (answer.body.author as AuthorOption) : null;
}

export type PictureOption = {
  id: number;
  hash: string;
  width: number;
  height: number;
  tone: string;
  focalX: number;
  focalY: number;
  alt: string;
  caption: string;
  credit: string;
  /** Why it may not be newly used now. */
  fault?: "barred" | "early" | "expired" | null;
};

export const findPictures = (words: string) =>
  read<PictureOption>(`/api/desk/pictures?q=${encodeURIComponent(words)}`, "pictures");

export const findPicturesByIds = (ids: number[]) =>
  read<PictureOption>(`/api/desk/pictures?ids=${ids.join(",")}`, "pictures");

export type Readiness = { missing: Problem[]; advice: Problem[] };

/** What keeps a story from going out and what it would be better with; null without an answer. */
export async function findReadiness(storyId: number): Promise<Readiness | null> {
  try {
    const response = await fetch(`/api/stories/${storyId}/readiness`, {
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

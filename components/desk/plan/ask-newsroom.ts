import { planMessages as say } from "./messages";

/** A slow network is given this long; then it counts as none. */
const DEADLINE_MS = 20_000;

export type Problem = { field: string; message: string };
/** `asks`: what a second try has to say, where one word was not enough. */
export type Refused = { message: string; problems: Problem[]; asks?: string };
export type Answered = { isDone: true; body: Record<string, unknown> } | ({ isDone: false } & Refused);

/** Asks the server to do something; whatever goes wrong is a sentence somebody can act on. */
export async function askNewsroom(path: string, method: string, sent?: unknown): Promise<Answered> {
  try {
    const response = await fetch(path, {
      method,
      ...(sent === undefined
        ? {}
        : sent instanceof Blob
          ? { body: sent }
          : { headers: { "content-type": "application/json" }, body: JSON.stringify(sent) }),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    const body: Record<string, unknown> = await response.json();
    if (body.confirm === true)
      window.location.assign(`/sign-in/confirm?next=${encodeURIComponent(hereNow())}`);
    return response.ok ? { isDone: true, body } : { isDone: false, ...refusedBy(body) };
  } catch {
    return { isDone: false, message: say.noNetwork, problems: [] };
  }
}

const refusedBy = (body: Record<string, unknown>): Refused => ({
  message: typeof body.message === "string" ? body.message : say.failed,
  problems: Array.isArray(body.problems) ? (body.problems as Problem[]) : [],
  ...asksOf(body.current),
});

/** Who proved too long ago who they are does so again, and comes back. */
const hereNow = () => window.location.pathname + window.location.search;

const asksOf = (current: unknown) =>
  typeof current === "object" && current !== null && "asks" in current ? { asks: String(current.asks) } : {};

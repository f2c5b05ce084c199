import type { FrontPlan } from "@/db/types";
import { askNewsroom } from "../plan/ask-newsroom";
import { frontDeskMessages as say } from "./messages";
import type { SendAnswer } from "./plan-keeper";
import type { Arrangement, Breaking, FrontCard, Standing } from "./types";

const DEADLINE_MS = 20_000;

/** Dates come back as dates. */
export function readArrangement(body: unknown): Arrangement {
  const sent = body as Arrangement;
  const launches = sent.launches.map((launch) => ({ ...launch, at: new Date(launch.at) }));
  return { ...sent, launches };
}

/** Sends the draft; silence and trouble on the server's side are tried again. */
export async function sendPlan(version: number, plan: FrontPlan): Promise<SendAnswer> {
  try {
    const response = await fetch("/api/desk/front", {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ version, plan }),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    const body = await response.json();
    if (response.ok) return { kind: "saved", arrangement: readArrangement(body) };
    const message = typeof body.message === "string" ? body.message : say.failed;
    if (response.status === 409) return { kind: "conflict", message, standing: body.current as Standing };
    if (response.status === 401) return { kind: "offline", message: say.signedOut };
    if (response.status >= 500) return { kind: "offline", message: say.unsent };
    return { kind: "refused", message };
  } catch {
    return { kind: "offline", message: say.unsent };
  }
}

export async function findStories(words: string, sectionId: number | null): Promise<FrontCard[]> {
  const section = sectionId === null ? "" : `&section=${sectionId}`;
  const answered = await askNewsroom(
    `/api/desk/front/stories?q=${encodeURIComponent(words)}${section}`,
    "GET",
  );
  if (!answered.isDone || !Array.isArray(answered.body.stories)) return [];
  return answered.body.stories as FrontCard[];
}

export async function findTags(words: string): Promise<{ id: number; name: string }[]> {
  const answered = await askNewsroom(`/api/desk/tags?q=${encodeURIComponent(words)}`, "GET");
  return answered.isDone && Array.isArray(answered.body.tags)
    ? (answered.body.tags as { id: number; name: string }[])
    : [];
}

type LineAnswer = { line: Breaking | null; refused: string };

const lineOf = (body: Record<string, unknown>): Breaking | null => {
  const line = body.line as Breaking | null;
  return line && { ...line, launchedAt: new Date(line.launchedAt), expiresAt: new Date(line.expiresAt) };
};

export async function askBreaking(path: string, method: string, sent?: unknown): Promise<LineAnswer> {
  const answered = await askNewsroom(`/api/desk/breaking${path}`, method, sent);
  return answered.isDone
    ? { line: lineOf(answered.body), refused: "" }
    : { line: null, refused: answered.message };
}

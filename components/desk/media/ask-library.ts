import { ask, messageOf } from "@/components/editor/ask-desk";
import { bulkMessages as say } from "./messages";
import type { LibraryPicture } from "./types";

export type Outcome = { id: number; done: true } | { id: number; done: false; message: string };

export type Told =
  | { ok: true; picture: LibraryPicture }
  | { ok: false; message: string; isStale: boolean; problems: { field: string; message: string }[] };

type Change = Record<string, unknown>;

/** Says the same of many pictures; an answer for each. */
export async function editMany(ids: number[], change: Change): Promise<Outcome[]> {
  const answer = await ask("/api/desk/pictures/many", "POST", { ids, change });
  if (answer?.status === 200) return answer.body.outcomes as Outcome[];
  const message = answer ? messageOf(answer) : say.noNetwork;
  return ids.map((id) => ({ id, done: false, message }));
}

const one = async (id: number, path: string, method: string): Promise<Outcome> => {
  const answer = await ask(path, method, {});
  if (answer?.status === 200) return { id, done: true };
  return { id, done: false, message: answer ? messageOf(answer) : say.noNetwork };
};

export const removeOne = (id: number) => one(id, `/api/desk/pictures/${id}`, "DELETE");
export const restoreOne = (id: number) => one(id, `/api/desk/pictures/${id}/restore`, "POST");

/** One after another: each is judged by itself. */
export async function each(ids: number[], act: (id: number) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const id of ids) outcomes.push(await act(id));
  return outcomes;
}

export async function editPicture(id: number, version: number, change: Change): Promise<Told> {
  const answer = await ask(`/api/desk/pictures/${id}`, "PATCH", { version, change });
  if (answer?.status === 200) return { ok: true, picture: answer.body.picture as LibraryPicture };
  const problems = Array.isArray(answer?.body.problems) ? answer.body.problems : [];
  return {
    ok: false,
    message: answer ? messageOf(answer) : say.noNetwork,
    isStale: answer?.status === 409,
    problems,
  };
}

/** All that is known of a picture; null without an answer. */
export async function findPicture(id: number): Promise<LibraryPicture | null> {
  try {
    const response = await fetch(`/api/desk/pictures/${id}`, { signal: AbortSignal.timeout(20_000) });
    return response.ok ? (await response.json()).picture : null;
  } catch {
    return null;
  }
}

import type { Kind } from "./kinds";
import { find, keep, type Shelf, shelves } from "./shelves";

/** What has its own address for every state of it never changes; what keeps its name is asked for first. */
export async function answerFile(request: Request, kind: Exclude<Kind, "page">): Promise<Response> {
  const shelf = kind === "picture" ? shelves.pictures : shelves.files;
  const address = new URL(request.url).pathname;
  const copy = await find(shelf, address);
  if (copy && kind !== "named") return copy;
  const answer = await fetch(request).catch(() => copy ?? Response.error());
  if (answer.ok) await keepQuietly(shelf, address, answer.clone());
  return answer;
}

/** A full device still reads. */
const keepQuietly = (shelf: Shelf, address: string, answer: Response) =>
  keep(shelf, address, answer).catch(() => {});

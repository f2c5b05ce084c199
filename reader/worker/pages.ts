import { filesOf, keptAs, picturesOf } from "./kinds";
import { drop, find, keep, shelves } from "./shelves";

/** Who has a copy need not wait longer for a line that hangs. */
const PATIENCE_MS = 8_000;
const OFFLINE = "/offline";
const SAVED = "/saved";
/** What needs no article is always there; the others make room for one another. */
const shelfOf = (address: string) =>
  address === OFFLINE || address === SAVED ? shelves.house : shelves.recent;
const isGone = ({ status }: Response) => status === 404 || status === 410;

/** The network first; without it the copy, else the page that says so. `late` is what goes on after the answer. */
export function answerPage(request: Request): { answer: Promise<Response>; late: Promise<unknown> } {
  const address = keptAs(new URL(request.url).pathname);
  const fresh = fetch(request);
  const late = fresh.then((answer) => (address ? learn(address, answer.clone()) : undefined)).catch(() => {});
  return { answer: firstOf(fresh, address), late };
}

async function firstOf(fresh: Promise<Response>, address: string | null): Promise<Response> {
  const copy = address ? await copyOf(address) : undefined;
  if (!copy) return fresh.catch(async () => (await find(shelves.house, OFFLINE)) ?? Response.error());
  const waiting = new Promise<Response>((resolve) => setTimeout(() => resolve(copy), PATIENCE_MS));
  return Promise.race([fresh, waiting]).catch(() => copy);
}

const copyOf = async (address: string) =>
  (await find(shelfOf(address), address)) ?? (await find(shelves.saved, address));

/** What was withdrawn or is no more leaves this device too; what can be read is kept anew. */
export async function learn(address: string, answer: Response): Promise<void> {
  if (isGone(answer)) return forget(address);
  if (!isReadable(answer)) return;
  const isSaved = await find(shelves.saved, address);
  if (isSaved) await keep(shelves.saved, address, answer.clone());
  await keepFiles(await answer.clone().text());
  await keep(shelfOf(address), address, answer);
}

const isReadable = (answer: Response) =>
  answer.ok && !answer.redirected && (answer.headers.get("content-type") ?? "").startsWith("text/html");

async function keepFiles(html: string): Promise<void> {
  for (const file of filesOf(html)) if (!(await find(shelves.files, file))) await fetchInto("files", file);
}

async function fetchInto(shelf: "files" | "pictures", address: string): Promise<void> {
  const answer = await fetch(address).catch(() => null);
  if (answer?.ok) await keep(shelves[shelf], address, answer);
}

/** The page and the pictures it showed, here and in its light edition. */
async function forget(address: string): Promise<void> {
  const plain = address.replace(/^\/lite(?=\/)/, "");
  for (const one of [plain, `/lite${plain}`]) {
    const copy = await copyOf(one);
    for (const picture of copy ? picturesOf(await copy.text()) : []) await drop(shelves.pictures, picture);
    await drop(shelves.recent, one);
    await drop(shelves.saved, one);
  }
}

/** An article a reader wants to have, with the pictures as this page shows them. */
export async function save(address: string, pictures: string[]): Promise<void> {
  const answer = await fetch(address).catch(() => null);
  if (!answer) return;
  if (isReadable(answer)) await keep(shelves.saved, address, answer.clone());
  await learn(address, answer);
  for (const picture of pictures)
    if (!(await find(shelves.pictures, picture))) await fetchInto("pictures", picture);
}

export const unsave = (address: string) => drop(shelves.saved, address);

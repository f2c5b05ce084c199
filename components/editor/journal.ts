import type { StoryText } from "@/db/types";
import type { JournalEntry } from "./types";
import { readText, writeText } from "./written-text";

/** As it lies in the browser. */
type Row = Omit<JournalEntry, "text"> & { text: string | StoryText };

const DATABASE = "newsroom-journal";
const STORE = "drafts";
const BY_STORY = "story";

/** A text nobody came back for stays this long on the device. */
const FORGET_MS = 60 * 86_400_000;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asking = indexedDB.open(DATABASE, 1);
    asking.onupgradeneeded = () => {
      const store = asking.result.createObjectStore(STORE, { keyPath: "key" });
      store.createIndex(BY_STORY, ["accountId", "storyId"]);
    };
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
    asking.onblocked = () => reject(new Error("the journal is blocked by another tab"));
  });
}

let opened: Promise<IDBDatabase> | undefined;

/** Committed in so many words: a page that is going away would take an open transaction with it. */
function request<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  opened ??= open();
  return opened.then(
    (database) =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, mode, { durability: "strict" });
        const asking = ask(transaction.objectStore(STORE));
        transaction.commit();
        transaction.oncomplete = () => resolve(asking.result);
        transaction.onabort = () => reject(transaction.error);
        transaction.onerror = () => reject(transaction.error);
      }),
  );
}

export function keepEntry(entry: JournalEntry): Promise<unknown> {
  const row: Row = { ...entry, text: writeText(entry.text) };
  return request("readwrite", (store) => store.put(row));
}

export const removeEntry = (key: string): Promise<unknown> =>
  request("readwrite", (store) => store.delete(key));

/** What this person wrote in this story on this device and no server has, the newest first. */
export async function listEntries(accountId: number, storyId: number): Promise<JournalEntry[]> {
  const rows: Row[] = await request("readonly", (store) =>
    store.index(BY_STORY).getAll([accountId, storyId]),
  );
  const found = rows.map((row): JournalEntry => ({ ...row, text: readText(row.text) }));
  const [old, fresh] = [true, false].map((isOld) =>
    found.filter((entry) => entry.at < Date.now() - FORGET_MS === isOld),
  );
  for (const entry of old ?? []) await removeEntry(entry.key);
  return (fresh ?? []).sort((one, other) => other.at - one.at);
}

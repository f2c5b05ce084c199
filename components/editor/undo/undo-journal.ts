import type { KeptHistory } from "./kept-history";

/** Apart from the journal of drafts: whatever happens to it, no text is at stake. */
const DATABASE = "newsroom-undo";
const STORE = "histories";
const BY_TIME = "at";
const FORGET_MS = 14 * 86_400_000;

type Row = KeptHistory & { key: string; at: number };

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asking = indexedDB.open(DATABASE, 1);
    asking.onupgradeneeded = () => {
      asking.result.createObjectStore(STORE, { keyPath: "key" }).createIndex(BY_TIME, "at");
    };
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
    asking.onblocked = () => reject(new Error("the kept histories are blocked by another tab"));
  });
}

let opened: Promise<IDBDatabase> | undefined;

async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  opened ??= open();
  const database = await opened;
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    const asking = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(asking.result);
    transaction.onabort = () => reject(transaction.error);
    transaction.commit();
  });
}

const keyOf = (accountId: number, storyId: number) => `${accountId}:${storyId}`;

export const keepHistory = (accountId: number, storyId: number, kept: KeptHistory): Promise<unknown> => {
  const row: Row = { ...kept, key: keyOf(accountId, storyId), at: Date.now() };
  return inStore("readwrite", (store) => store.put(row));
};

/** What this device remembers of one's work on this story; what is too old is forgotten. */
export async function findHistory(accountId: number, storyId: number): Promise<KeptHistory | null> {
  const tooOld = await inStore("readonly", (store) =>
    store.index(BY_TIME).getAllKeys(IDBKeyRange.upperBound(Date.now() - FORGET_MS)),
  );
  for (const key of tooOld) await inStore("readwrite", (store) => store.delete(key));
  const row: Row | undefined = await inStore("readonly", (store) => store.get(keyOf(accountId, storyId)));
  return row && Array.isArray(row.events) ? row : null;
}

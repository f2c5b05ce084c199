import { useEffect, useSyncExternalStore } from "react";

type Asking<Row> = (ids: number[]) => Promise<Row[] | null>;

/** No request asks for more at once. */
const MOST = 50;

/** Rows of the server that blocks in the text point to: asked for together, once, and kept. */
export class Shelf<Row extends { id: number }> {
  private readonly rows = new Map<number, Row | null>();
  private readonly waiting = new Set<number>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly ask: Asking<Row>) {}

  /** Undefined until it is known; null when there is none. */
  read = (id: number): Row | null | undefined => this.rows.get(id);

  learn(rows: Row[]) {
    for (const row of rows) this.rows.set(row.id, row);
    for (const listener of this.listeners) listener();
  }

  want(id: number) {
    if (this.rows.has(id) || this.waiting.has(id)) return;
    if (this.waiting.size === 0) queueMicrotask(() => this.fetch());
    this.waiting.add(id);
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** What could not be asked stays unknown, and is asked for again when somebody wants it. */
  private async fetch() {
    const ids = [...this.waiting];
    for (let from = 0; from < ids.length; from += MOST) {
      const some = ids.slice(from, from + MOST);
      const rows = await this.ask(some);
      for (const id of some) {
        this.waiting.delete(id);
        if (rows && !this.rows.has(id)) this.rows.set(id, null);
      }
      this.learn(rows ?? []);
    }
  }
}

export function useShelf<Row extends { id: number }>(shelf: Shelf<Row>, id: number | null) {
  const row = useSyncExternalStore(
    shelf.subscribe,
    () => (id === null ? null : shelf.read(id)),
    () => undefined,
  );
  useEffect(() => {
    if (id === null) return;
    shelf.want(id);
    const again = () => shelf.want(id);
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [shelf, id]);
  return row;
}

import type { Arrived, SendingPicture } from "./send-picture";

/** Two share a line: while one waits for the darkroom, the other is on its way. */
const AT_ONCE = 2;
/** So long until a cut line is tried again, and again. */
const PAUSES_MS = [1_000, 2_000, 5_000, 10_000, 20_000, 30_000];

export type Words = Record<"caption" | "credit" | "source", string>;

export type Row = {
  id: number;
  file: File;
  state:
    | { name: "waiting" }
    | { name: "sending"; part: number }
    | { name: "cut"; tries: number }
    | { name: "refused"; message: string; isFinal: boolean }
    | { name: "done"; picture: Arrived; said: string; problem: string };
};

export type Send = (file: File, onProgress: (part: number) => void) => Promise<SendingPicture>;
/** Says the shared words of a picture that has come; the sentence that refuses them, or "". */
export type Say = (ids: number[], words: Words) => Promise<string>;
type Waits = (ms: number, again: () => void) => void;

const inKey = (words: Words) => JSON.stringify(words);
const isSilent = (words: Words) => Object.values(words).every((word) => word.trim() === "");

/** The files on their way, a few at once; a cut line is tried again by itself, and at once when it is back. */
export class UploadQueue {
  rows: readonly Row[] = [];
  words: Words = { caption: "", credit: "", source: "" };
  #next = 1;
  #running = 0;
  #listeners = new Set<() => void>();

  constructor(
    private readonly send: Send,
    private readonly say: Say,
    private readonly waits: Waits = (ms, again) => void setTimeout(again, ms),
  ) {}

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  get isIdle(): boolean {
    return this.rows.every(({ state }) => state.name === "done" || state.name === "refused");
  }

  add(files: File[]): void {
    const rows = files.map((file): Row => ({ id: this.#next++, file, state: { name: "waiting" } }));
    this.#show([...this.rows, ...rows]);
    this.#run();
  }

  speak(words: Words): void {
    this.words = words;
    this.#show(this.rows);
  }

  retry(id: number): void {
    this.#put(id, { name: "waiting" });
    this.#run();
  }

  /** The line is back: nobody waits any longer. */
  goOn = (): void => {
    for (const { id, state } of this.rows) if (state.name === "cut") this.#put(id, { name: "waiting" });
    this.#run();
  };

  dismiss(wanted: (row: Row) => boolean): void {
    this.#show(this.rows.filter((row) => row.state.name === "sending" || !wanted(row)));
  }

  /** Pictures that came before the shared words were what they are now. */
  get unsaid(): number[] {
    const now = inKey(this.words);
    if (isSilent(this.words)) return [];
    return this.rows.flatMap(({ state }) =>
      state.name === "done" && state.said !== now ? [state.picture.id] : [],
    );
  }

  async sayToAll(): Promise<void> {
    const ids = this.unsaid;
    const said = inKey(this.words);
    const problem = await this.say(ids, this.words);
    for (const { id, state } of this.rows)
      if (state.name === "done" && ids.includes(state.picture.id))
        this.#put(id, { ...state, problem, said: problem ? state.said : said });
  }

  #run(): void {
    while (this.#running < AT_ONCE) {
      const row = this.rows.find(({ state }) => state.name === "waiting");
      if (!row) return;
      this.#running++;
      void this.#sendOne(row).finally(() => {
        this.#running--;
        this.#run();
      });
    }
  }

  async #sendOne({ id, file }: Row, tries = this.#tries.get(id) ?? 0): Promise<void> {
    this.#put(id, { name: "sending", part: 0 });
    const sent = await this.send(file, (part) => this.#put(id, { name: "sending", part }));
    if (sent.kind === "refused") {
      const { message, isFinal } = sent;
      return this.#put(id, { name: "refused", message, isFinal });
    }
    if (sent.kind === "cut") return this.#wait(id, tries);
    this.#tries.delete(id);
    const isSaid = !isSilent(this.words);
    const said = isSaid ? inKey(this.words) : "";
    const problem = isSaid ? await this.say([sent.picture.id], this.words) : "";
    this.#put(id, { name: "done", picture: sent.picture, said: problem ? "" : said, problem });
  }

  #tries = new Map<number, number>();

  #wait(id: number, tries: number): void {
    this.#tries.set(id, tries + 1);
    this.#put(id, { name: "cut", tries });
    this.waits(PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)] ?? 0, () => {
      const isStillCut = this.rows.some((row) => row.id === id && row.state.name === "cut");
      if (isStillCut) this.retry(id);
    });
  }

  #put(id: number, state: Row["state"]): void {
    this.#show(this.rows.map((row) => (row.id === id ? { ...row, state } : row)));
  }

  #show(rows: readonly Row[]): void {
    this.rows = rows;
    for (const listener of this.#listeners) listener();
  }
}

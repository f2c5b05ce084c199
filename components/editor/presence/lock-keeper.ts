import type { Gender } from "@/db/types";

/** The server holds a silent tab for dead after thirty seconds: one answer may get lost. */
const RENEW_MS = 10_000;

/** Browsers slow a hidden tab's timers after five minutes: before that its lock is let go in good order. */
const HIDDEN_KEEPS_MS = 4 * 60_000;

export type Holder = { by: string; gender: Gender | null; writerKey: string; isOneself: boolean };
export type LockAnswer = { lock: Holder | null; version: number };

/** Whose turn it is. One may write unless somebody else does: `free` is nobody's yet. */
export type Presence =
  | { name: "free" | "writing" }
  | { name: "watching" | "taken"; by: string; gender: Gender | null; isOneself: boolean };

export type LockKeeperOptions = {
  writerKey: string;
  /** Both answer null when the server does not, or when this person may not. */
  look: () => Promise<LockAnswer | null>;
  take: (takeOver: boolean) => Promise<LockAnswer | null>;
  release: () => void;
  /** Whether a tab of this browser held the lock and is gone. */
  isOwnDead: (writerKey: string) => Promise<boolean>;
  isHidden: () => boolean;
  onPresence: (presence: Presence) => void;
  /** The version that stands on the server, each time it is heard of. */
  onVersion: (version: number) => void;
};

type Question = "look" | "take" | "take-over";

/**
 * The story's lock for one tab: taken with the first word, renewed for as long as the tab is there. Nothing
 * waits for it; it only says when somebody else writes.
 */
export class LockKeeper {
  presence: Presence = { name: "free" };
  private last: Promise<boolean> = Promise.resolve(true);
  private timer: ReturnType<typeof setInterval> | undefined;
  private hiddenSince: number | null = null;
  /** Something was written here: the lock is wanted. */
  private isWanted = false;
  private hasHeld = false;

  constructor(private readonly options: LockKeeperOptions) {}

  start(): void {
    this.timer ??= setInterval(() => this.tick(), RENEW_MS);
    this.tick();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.letGo();
  }

  /** Something was written. */
  touch(): void {
    if (this.isWanted || !this.mayWrite) return;
    this.isWanted = true;
    void this.ask("take");
  }

  /** The server told that the lock has changed hands, or the tab is looked at again. */
  hear(): void {
    if (this.timer) this.tick();
  }

  /** True when the lock is this tab's now. */
  takeOver(): Promise<boolean> {
    return this.ask("take-over");
  }

  get mayWrite(): boolean {
    return this.presence.name === "free" || this.presence.name === "writing";
  }

  private tick(): void {
    const isHidden = this.options.isHidden();
    this.hiddenSince = isHidden ? (this.hiddenSince ?? Date.now()) : null;
    const isLong = this.hiddenSince !== null && Date.now() - this.hiddenSince > HIDDEN_KEEPS_MS;
    if (this.isWanted && isLong) this.letGo();
    else if (this.isWanted || !isHidden) void this.ask(this.isWanted ? "take" : "look");
  }

  private letGo(): void {
    if (!this.isWanted) return;
    this.isWanted = false;
    this.options.release();
    this.enter({ name: "free" });
  }

  /** One question at a time: an older answer never comes after a newer one. */
  private ask(question: Question): Promise<boolean> {
    this.last = this.last.then(() => this.askNow(question));
    return this.last;
  }

  private async askNow(question: Question): Promise<boolean> {
    const { look, take, isOwnDead, writerKey, onVersion } = this.options;
    let answer = question === "look" ? await look() : await take(question === "take-over");
    if (answer?.lock && answer.lock.writerKey !== writerKey && (await isOwnDead(answer.lock.writerKey)))
      answer = question === "look" ? { ...answer, lock: null } : await take(true);
    if (!answer) return false;
    onVersion(answer.version);
    this.settle(answer.lock);
    return answer.lock?.writerKey === writerKey;
  }

  private settle(lock: Holder | null): void {
    const isMine = lock?.writerKey === this.options.writerKey;
    if (lock) this.isWanted = isMine;
    if (isMine) this.hasHeld = true;
    this.enter(lock === null ? { name: "free" } : isMine ? { name: "writing" } : this.seen(lock));
  }

  private seen({ by, gender, isOneself }: Holder): Presence {
    return { name: this.hasHeld ? "taken" : "watching", by, gender, isOneself };
  }

  private enter(next: Presence): void {
    if (next.name === "free") this.hasHeld = false;
    if (isSame(this.presence, next)) return;
    this.presence = next;
    this.options.onPresence(next);
  }
}

const isSame = (one: Presence, other: Presence) =>
  one.name === other.name && ("by" in one ? one.by : "") === ("by" in other ? other.by : "");

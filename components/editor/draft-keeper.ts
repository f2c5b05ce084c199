import type { StoryText } from "@/db/types";
import type { Problem, SaveAnswer, Standing, StoryState } from "./types";

/** Saved a moment after the hands rest, and every few seconds while they do not. */
const PAUSE_MS = 700;
const LONGEST_MS = 5_000;
const JOURNAL_MS = 150;
/** How long to wait before the server is asked again, longer each time. */
const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 20_000];

export type DraftPhase =
  | { name: "saved" | "unsaved" | "saving" | "offline" | "signed-out" }
  | { name: "conflict"; message: string; standing: Standing }
  | { name: "refused"; message: string; problems: Problem[] }
  | { name: "closed"; message: string };

type Base = { version: number; textVersion: number };

export type DraftKeeperOptions = {
  base: Base;
  /** The text as it stands on the screen now. */
  read: () => StoryText;
  send: (base: Base, text: StoryText) => Promise<SaveAnswer>;
  journal: { keep: (base: Base, text: StoryText) => Promise<void>; clear: () => Promise<void> };
  onPhase: (phase: DraftPhase) => void;
  onState: (state: StoryState) => void;
};

/**
 * Sees to it that nothing written is lost: first on this device, then on the server, one save at a time,
 * again and again until the server has it or says why it will not.
 */
export class DraftKeeper {
  phase: DraftPhase = { name: "saved" };
  private base: Base;
  private edits = 0;
  private savedEdits = 0;
  private unsavedSince: number | null = null;
  private failures = 0;
  private saving: Promise<void> | null = null;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private journalTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: DraftKeeperOptions) {
    this.base = options.base;
  }

  /** Something was typed. */
  touch(): void {
    this.edits += 1;
    this.unsavedSince ??= Date.now();
    this.journalTimer ??= setTimeout(() => this.keepOnDevice(), JOURNAL_MS);
    if (this.isStopped()) return;
    if (this.phase.name !== "offline") {
      if (!this.saving && this.phase.name !== "unsaved") this.enter({ name: "unsaved" });
      const waited = Date.now() - this.unsavedSince;
      this.saveIn(Math.max(0, Math.min(PAUSE_MS, LONGEST_MS - waited)));
    }
  }

  /** Saves what is unsaved at once; whether the server has everything afterwards. */
  async flush(): Promise<boolean> {
    this.keepOnDevice();
    await this.saving;
    if (this.hasUnsaved() && !this.isStopped()) await this.save();
    return !this.hasUnsaved();
  }

  /** The network is back, or somebody signed in again. */
  resume(): void {
    this.failures = 0;
    if (this.phase.name === "signed-out" || this.phase.name === "offline") this.enter({ name: "unsaved" });
    if (this.hasUnsaved()) this.saveIn(0);
  }

  /** The version of the text that the server has. */
  get version(): number {
    return this.base.version;
  }

  get textVersion(): number {
    return this.base.textVersion;
  }

  /** A move found that the session has ended. */
  signedOut(): void {
    this.enter({ name: "signed-out" });
  }

  /** A move or somebody's decision made another version the one to write over. */
  rebase(base: Base): void {
    this.base = base;
  }

  /** One's own text goes over what stands there. */
  keepMine(standing: Standing): Promise<boolean> {
    this.base = standing;
    this.edits += 1;
    this.enter({ name: "unsaved" });
    return this.flush();
  }

  /** What stands there is taken; the screen shows it already. */
  async takeTheirs(standing: Standing): Promise<void> {
    this.base = standing;
    await this.settle();
  }

  hasUnsaved(): boolean {
    return this.edits !== this.savedEdits;
  }

  stop(): void {
    clearTimeout(this.saveTimer);
    this.keepOnDevice();
  }

  private isStopped(): boolean {
    return this.phase.name === "conflict" || this.phase.name === "signed-out" || this.phase.name === "closed";
  }

  private enter(phase: DraftPhase): void {
    this.phase = phase;
    this.options.onPhase(phase);
  }

  private saveIn(ms: number): void {
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(() => this.save(), ms);
  }

  private keepOnDevice(): void {
    clearTimeout(this.journalTimer);
    this.journalTimer = undefined;
    if (this.hasUnsaved()) void this.options.journal.keep(this.base, this.options.read());
  }

  private save(): Promise<void> {
    clearTimeout(this.saveTimer);
    if (this.saving) return this.saving;
    this.saving = this.sendNow().finally(() => {
      this.saving = null;
      if (this.phase.name === "unsaved") this.saveIn(PAUSE_MS);
    });
    return this.saving;
  }

  private async sendNow(): Promise<void> {
    const sending = this.edits;
    const text = this.options.read();
    await this.options.journal.keep(this.base, text);
    this.enter({ name: "saving" });
    this.unsavedSince = null;
    const answer = await this.options.send(this.base, text);
    if (answer.kind === "saved") return this.onSaved(answer.state, sending);
    if (answer.kind !== "offline") {
      const { kind: name, ...rest } = answer;
      return this.enter({ name, ...rest } as DraftPhase);
    }
    this.enter({ name: "offline" });
    this.saveIn(RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)] ?? 0);
    this.failures += 1;
  }

  private async onSaved(state: StoryState, sent: number): Promise<void> {
    this.failures = 0;
    this.base = state;
    this.savedEdits = sent;
    this.options.onState(state);
    if (this.hasUnsaved()) return this.enter({ name: "unsaved" });
    await this.settle();
  }

  private async settle(): Promise<void> {
    this.savedEdits = this.edits;
    this.unsavedSince = null;
    clearTimeout(this.saveTimer);
    clearTimeout(this.journalTimer);
    this.journalTimer = undefined;
    await this.options.journal.clear();
    this.enter({ name: "saved" });
  }
}

import type { FrontPlan } from "@/db/types";
import type { Arrangement, Standing } from "./types";

export type SendAnswer =
  | { kind: "saved"; arrangement: Arrangement }
  | { kind: "conflict"; message: string; standing: Standing }
  | { kind: "refused"; message: string }
  | { kind: "offline"; message: string };

export type KeeperState = {
  arrangement: Arrangement;
  /** What the screen shows: ahead of the server while something is being sent. */
  plan: FrontPlan;
  status: "saved" | "saving" | "offline" | "conflict" | "refused";
  message: string;
  standing: Standing | null;
  canUndo: boolean;
};

/** Two acts in one breath are sent together. */
const PAUSE_MS = 250;
const RETRY_MS = 4_000;
const MOST_UNDONE = 50;

/**
 * Keeps an arranger's plan: every act is sent to the server, one at a time; one that a faster colleague made stale
 * is never lost and never written over his. Nothing here waits for the network before it shows.
 */
export class PlanKeeper {
  #state: KeeperState;
  #send: (version: number, plan: FrontPlan) => Promise<SendAnswer>;
  #listeners = new Set<() => void>();
  #past: FrontPlan[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;

  constructor(initial: Arrangement, send: (version: number, plan: FrontPlan) => Promise<SendAnswer>) {
    this.#state = {
      arrangement: initial,
      plan: initial.plan,
      status: "saved",
      message: "",
      standing: null,
      canUndo: false,
    };
    this.#send = send;
  }

  read = () => this.#state;

  listen = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  change(plan: FrontPlan): void {
    if (plan === this.#state.plan) return;
    this.#past = [...this.#past, this.#state.plan].slice(-MOST_UNDONE);
    this.#show(plan);
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#show(before);
  }

  /** What the server answered to something else than a save: a launch, a discard, another's draft that was taken. */
  take(arrangement: Arrangement): void {
    clearTimeout(this.#timer);
    this.#past = [];
    this.#set({
      arrangement,
      plan: arrangement.plan,
      status: "saved",
      message: "",
      standing: null,
      canUndo: false,
    });
  }

  /** One's own work over what stands on the server now. */
  insist(arrangement: Arrangement, plan: FrontPlan): void {
    this.#set({ arrangement, plan, status: "saving", message: "", standing: null });
    this.#soon(0);
  }

  /** When all that was done is kept, or cannot be for now. */
  async settled(): Promise<boolean> {
    if (this.#state.status === "saving") {
      clearTimeout(this.#timer);
      if (!this.#isSending) await this.#flush();
      else
        await new Promise<void>((resolve) => {
          const stop = this.listen(() => {
            if (this.#state.status === "saving") return;
            stop();
            resolve();
          });
        });
    }
    return this.#state.status === "saved";
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #show(plan: FrontPlan): void {
    const isOpen = this.#state.status !== "conflict";
    this.#set({ plan, canUndo: this.#past.length > 0, ...(isOpen ? { status: "saving", message: "" } : {}) });
    if (isOpen) this.#soon(PAUSE_MS);
  }

  #soon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#flush(), ms);
  }

  async #flush(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    const { plan, arrangement } = this.#state;
    const answer = await this.#send(arrangement.version, plan);
    this.#isSending = false;
    if (answer.kind === "saved") this.#saved(plan, answer.arrangement);
    else if (answer.kind === "offline") {
      this.#set({ status: "offline", message: answer.message });
      this.#soon(RETRY_MS);
    } else if (answer.kind === "conflict")
      this.#set({ status: "conflict", message: answer.message, standing: answer.standing });
    else this.#set({ status: "refused", message: answer.message });
  }

  #saved(sent: FrontPlan, arrangement: Arrangement): void {
    if (this.#state.plan === sent) {
      this.#set({ arrangement, plan: arrangement.plan, status: "saved", message: "" });
      return;
    }
    this.#set({ arrangement, status: "saving" });
    this.#soon(0);
  }

  #set(change: Partial<KeeperState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

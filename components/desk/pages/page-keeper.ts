import type { BodyJson } from "@/db/types";
import type { Answered, Refused } from "../plan/ask-newsroom";

export type Written = { title: string; body: BodyJson };
export type Kept =
  | { is: "saved" | "saving" | "unsaved"; refused: null }
  | { is: "unsaved"; refused: Refused };

type Parts = {
  read: () => Written;
  send: (sent: Written & { version: number }) => Promise<Answered>;
  tell: (kept: Kept) => void;
  pauseMs: number;
};

/** Sends what was written a moment after one stops, one message at a time, each over the version of the last. */
export class PageKeeper {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private sending: Promise<boolean> = Promise.resolve(true);
  private isDirty = false;

  constructor(
    public version: number,
    private readonly parts: Parts,
  ) {}

  touch(): void {
    this.isDirty = true;
    this.parts.tell({ is: "unsaved", refused: null });
    this.wait();
  }

  /** Sends what is not sent yet; whether everything is on the server then. */
  flush(): Promise<boolean> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.sending = this.sending.then(() => this.sendOnce());
    return this.sending;
  }

  get isUnsaved(): boolean {
    return this.isDirty;
  }

  private wait(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.parts.pauseMs);
  }

  private async sendOnce(): Promise<boolean> {
    if (!this.isDirty) return true;
    this.isDirty = false;
    this.parts.tell({ is: "saving", refused: null });
    const answer = await this.parts.send({ ...this.parts.read(), version: this.version });
    if (!answer.isDone) {
      this.isDirty = true;
      this.parts.tell({ is: "unsaved", refused: answer });
      return false;
    }
    this.version = Number(answer.body.version);
    this.parts.tell({ is: this.isDirty ? "unsaved" : "saved", refused: null });
    return true;
  }
}

import type { LineSignal } from "./line-signal";

/** Tabs that open together make one line together. */
const GATHER_MS = 80;
/** A line that was refused is tried again this much later; nothing waits for it. */
const RETRY_MS = 60_000;
/** Tabs are asked this often whether they are still there; one that misses two rounds is not. */
const ROUND_MS = 20_000;

export type LineMessage =
  | { kind: "want"; tab: string; stories: number[] }
  | { kind: "leave"; tab: string }
  | { kind: "ask" }
  | { kind: "signal"; signal: LineSignal };

/** What a browser lends: a channel between its tabs, a turn to lead, and a line to the server. */
export type LineParts = {
  tab: string;
  channel: { post: (message: LineMessage) => void; listen: (hear: (message: LineMessage) => void) => void };
  /** Calls back once this tab leads, for as long as it lives. */
  lead: (begin: () => void) => void;
  /** Opens a line; `refused` when the server will not have it. Returns what closes it. */
  connect: (
    stories: number[],
    on: { signal: (signal: LineSignal) => void; refused: () => void },
  ) => () => void;
};

type Hearer = { storyId: number | null; hear: (signal: LineSignal) => void };
type Want = { stories: number[]; at: number };

/** One live line for all tabs of a browser: the tab that leads holds it, the others hear through it. */
export class SharedLine {
  private readonly hearers = new Set<Hearer>();
  private readonly wants = new Map<string, Want>();
  private isLeading = false;
  private hasLeft = false;
  private close = () => {};
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: LineParts) {
    parts.channel.listen((message) => this.onMessage(message));
    parts.lead(() => this.begin());
  }

  /** Hears everything until the returned function is called; a story's signals come while somebody hears it. */
  hear(storyId: number | null, hear: Hearer["hear"]): () => void {
    const hearer = { storyId, hear };
    this.hearers.add(hearer);
    this.hasLeft = false;
    this.tellWant();
    return () => {
      this.hearers.delete(hearer);
      if (this.hearers.size > 0) this.tellWant();
      else this.leave();
    };
  }

  /** The page goes away. */
  leave(): void {
    this.hasLeft = true;
    this.post({ kind: "leave", tab: this.parts.tab });
  }

  /** The page that went away is back. */
  comeBack(): void {
    this.hasLeft = false;
    this.tellWant();
  }

  private tellWant(): void {
    if (this.hearers.size === 0 || this.hasLeft) return;
    const stories = [...this.hearers].flatMap(({ storyId }) => storyId ?? []);
    this.post({ kind: "want", tab: this.parts.tab, stories: [...new Set(stories)] });
  }

  /** A channel is not heard by whoever speaks into it. */
  private post(message: LineMessage): void {
    this.parts.channel.post(message);
    this.onMessage(message);
  }

  private onMessage(message: LineMessage): void {
    if (message.kind === "signal") for (const { hear } of [...this.hearers]) hear(message.signal);
    if (message.kind === "ask" && !this.isLeading) this.tellWant();
    if (!this.isLeading) return;
    if (message.kind === "want") this.onWant(message);
    if (message.kind === "leave" && this.wants.delete(message.tab)) this.openIn(GATHER_MS);
  }

  private onWant({ tab, stories }: Extract<LineMessage, { kind: "want" }>): void {
    const before = this.wants.get(tab);
    this.wants.set(tab, { stories, at: Date.now() });
    if (String(before?.stories) !== String(stories)) this.openIn(GATHER_MS);
  }

  private begin(): void {
    this.isLeading = true;
    setInterval(() => this.round(), ROUND_MS);
    this.tellWant();
    this.parts.channel.post({ kind: "ask" });
  }

  private round(): void {
    const silent = [...this.wants].filter(([, { at }]) => Date.now() - at > 2.5 * ROUND_MS);
    for (const [tab] of silent) this.wants.delete(tab);
    if (silent.length > 0) this.openIn(0);
    this.tellWant();
    this.parts.channel.post({ kind: "ask" });
  }

  private openIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.open(), ms);
  }

  /** The old line is closed when the new one stands, so that nobody seems to have gone. */
  private open(): void {
    const closeOld = this.close;
    this.close = () => {};
    if (this.wants.size > 0) this.close = this.openBeside(closeOld);
    else closeOld();
  }

  private openBeside(closeOld: () => void): () => void {
    const stories = [...this.wants.values()].flatMap((want) => want.stories);
    const close = this.parts.connect([...new Set(stories)], {
      signal: (signal) => {
        if (signal.kind === "open") {
          closeOld();
          if (this.close === closeBoth) this.close = close;
        }
        if (signal.kind === "crowded" || signal.kind === "ended") this.giveUp(close);
        this.post({ kind: "signal", signal });
      },
      refused: () => {
        closeOld();
        this.giveUp(close);
      },
    });
    const closeBoth = () => {
      closeOld();
      close();
    };
    return closeBoth;
  }

  private giveUp(close: () => void): void {
    close();
    this.openIn(RETRY_MS);
  }
}

export type PersonHere = { id: number; name: string };

/** What the server tells an open desk. */
export type LineSignal =
  | { kind: "open" }
  /** Too many browsers of one person: this line was the oldest. */
  | { kind: "crowded" }
  /** The session of this browser was ended from elsewhere. */
  | { kind: "ended" }
  | { kind: "lock"; storyId: number; writerKey: string | null }
  | { kind: "story"; storyId: number; version: number }
  | { kind: "presence"; storyId: number; line: string; person: PersonHere; is: "here" | "gone" }
  | { kind: "notice"; storyId: number }
  /** The house's style rules are others now. */
  | { kind: "style" }
  /** Some story changed, which one is not said: whoever shows many asks again. */
  | { kind: "stir" };

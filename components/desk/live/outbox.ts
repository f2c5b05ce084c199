import type { Draft, Waiting } from "./types";

const drafts = (storyId: number) => `live-draft-${storyId}`;
const queues = (storyId: number) => `live-queue-${storyId}`;

function read<Value>(key: string, none: Value): Value {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? none;
  } catch {
    return none;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: what is typed stays on the screen.
  }
}

export const emptyDraft: Draft = { headline: "", text: "", mediaId: null };

/** What is being typed outlives the tab; so does what could not be sent yet. */
export const readDraft = (storyId: number) => read<Draft>(drafts(storyId), emptyDraft);
export const keepDraft = (storyId: number, draft: Draft) => write(drafts(storyId), draft);
export const readQueue = (storyId: number) => read<Waiting[]>(queues(storyId), []);
export const keepQueue = (storyId: number, queue: Waiting[]) => write(queues(storyId), queue);

export const isWorthSending = ({ headline, text }: Draft) => (headline + text).trim() !== "";

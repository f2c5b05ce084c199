import "server-only";
import { LIVE_CHANNEL, type LiveSignal } from "@/newsroom/live/live-signal";
import { connection } from "./database";

type Hearer = (signal: LiveSignal) => void;
type Ears = { hearers: Map<number, Set<Hearer>>; listening: Promise<unknown> | null };

const EARS = Symbol.for("newsroom.live-ears");
const home = globalThis as typeof globalThis & { [EARS]?: Ears };
home[EARS] ??= { hearers: new Map(), listening: null };
const ears = home[EARS];

/** One listening connection per process, however many readers follow; it comes back by itself after an outage. */
function listen(): Promise<unknown> {
  ears.listening ??= connection()
    .listen(LIVE_CHANNEL, (payload) => {
      const signal: LiveSignal = JSON.parse(payload);
      for (const hear of ears.hearers.get(signal.storyId) ?? []) hear(signal);
    })
    .catch((error) => {
      ears.listening = null;
      throw error;
    });
  return ears.listening;
}

/** Calls `hear` for whatever happens in this coverage until the returned function is called. */
export async function hearLive(storyId: number, hear: Hearer): Promise<() => void> {
  await listen();
  const own = ears.hearers.get(storyId) ?? new Set();
  ears.hearers.set(storyId, own.add(hear));
  return () => {
    own.delete(hear);
    if (own.size === 0) ears.hearers.delete(storyId);
  };
}

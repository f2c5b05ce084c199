import "server-only";
import { DESK_CHANNEL } from "@/newsroom/accounts/tell-desks";
import type { DeskSignal } from "@/newsroom/stories/notify-desk";
import { connection } from "./database";

type Hearer = (signal: DeskSignal) => void;
type Ears = { hearers: Set<Hearer>; listening: Promise<unknown> | null };

const EARS = Symbol.for("newsroom.ears");
const home = globalThis as typeof globalThis & { [EARS]?: Ears };
home[EARS] ??= { hearers: new Set(), listening: null };
const ears = home[EARS];

/** One listening connection per process, whoever hears; it comes back by itself after an outage. */
function listen(): Promise<unknown> {
  ears.listening ??= connection()
    .listen(DESK_CHANNEL, (payload) => {
      const signal: DeskSignal = JSON.parse(payload);
      for (const hear of ears.hearers) hear(signal);
    })
    .catch((error) => {
      ears.listening = null;
      throw error;
    });
  return ears.listening;
}

/** Calls `hear` for every signal of the desk until the returned function is called. */
export async function hearDesk(hear: Hearer): Promise<() => void> {
  await listen();
  ears.hearers.add(hear);
  return () => ears.hearers.delete(hear);
}

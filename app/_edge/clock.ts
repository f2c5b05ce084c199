import { endDueBreaking } from "@/newsroom/front/breaking";
import { bringUpVocabulary } from "@/newsroom/publishing/keep-vocabulary";
import { publishDue } from "@/newsroom/publishing/publish-due";
import { withdrawDue } from "@/newsroom/publishing/withdraw-due";
import { database } from "./database";
import { log } from "./log";

/** Due stories go out within a second or two; one indexed query when nothing is due. */
const TICK_MS = 1_000;

/** Of the pool's ten connections the clock takes so many when much is due at once. */
const LANES = 4;

/** The newsroom clock: every instance asks, the row lock gives each story to one of them. */
export function startClock(): void {
  let isBusy = false;
  let isStopped = false;
  /** A story that cannot go out is tried at every tick and stands on the desk as late; the log says it once. */
  let stuck = new Set<number>();
  const tick = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      await endDueBreaking(database());
      const outcomes = [...(await withdrawDue(database())), ...(await publishDue(database(), LANES))];
      for (const { storyId, failed } of outcomes) if (failed && !stuck.has(storyId)) log(failed);
      stuck = new Set(outcomes.filter(({ failed }) => failed).map(({ storyId }) => storyId));
      await bringUpVocabulary(database());
      isStopped = false;
    } catch (error) {
      if (!isStopped) log(error);
      isStopped = true;
    } finally {
      isBusy = false;
    }
  };
  setInterval(tick, TICK_MS).unref();
}

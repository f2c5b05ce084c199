import { endDueBreaking } from "@/newsroom/front/breaking";
import { bringUpVocabulary } from "@/newsroom/publishing/keep-vocabulary";
import { publishDue } from "@/newsroom/publishing/publish-due";
import { refreshNames } from "@/newsroom/publishing/refresh-names";
import { keepRetries, type Retries } from "@/newsroom/publishing/retries";
import type { DueOutcome } from "@/newsroom/publishing/run-due";
import { withdrawDue } from "@/newsroom/publishing/withdraw-due";
import { database } from "./database";
import { log } from "./log";

/** Due stories go out within a second or two; one indexed query when nothing is due. */
const TICK_MS = 1_000;

/** Of the pool's ten connections the clock takes so many when much is due at once. */
const LANES = 4;

/** A scheduled story that could not go out is wanted as soon as it can; an article that cannot be taken down may wait. */
const MOST_WAIT_MS = { publish: 4_000, withdraw: 60_000 };

/** The newsroom clock: every instance asks, the row lock gives each story to one of them. */
export function startClock(): void {
  let isBusy = false;
  let isStopped = false;
  const withdrawals = keepRetries(MOST_WAIT_MS.withdraw);
  const publications = keepRetries(MOST_WAIT_MS.publish);
  const run = async (retries: Retries, act: (skip: number[]) => Promise<DueOutcome[]>) => {
    const outcomes = await act(retries.waiting(performance.now()));
    // What cannot go out stands on the desk as late; the log says it once.
    for (const { failed } of retries.note(outcomes, performance.now())) log(failed);
  };
  const tick = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      await endDueBreaking(database());
      await run(withdrawals, (skip) => withdrawDue(database(), { skip }));
      await run(publications, (skip) => publishDue(database(), { skip, lanes: LANES }));
      await refreshNames(database());
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

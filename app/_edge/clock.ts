import { publishDue } from "@/newsroom/publishing/publish-due";
import { database } from "./database";
import { log } from "./log";

/** Due stories go out within a second or two; one indexed query when nothing is due. */
const TICK_MS = 1_000;

/** The newsroom clock: every instance asks, the row lock gives each story to one of them. */
export function startClock(): void {
  let isBusy = false;
  const tick = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      for (const { failed } of await publishDue(database())) if (failed) log(failed);
    } catch (error) {
      log(error);
    } finally {
      isBusy = false;
    }
  };
  setInterval(tick, TICK_MS).unref();
}

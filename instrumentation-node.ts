import { startClock } from "@/app/_edge/clock";
import { startDeliveries } from "@/app/_edge/deliveries";
import { startHousekeeping } from "@/app/_edge/housekeeping";
import { journalConsole } from "@/app/_edge/journal-console";
import { listenForRefreshes } from "@/app/_edge/refresh-listener";
import { keepJournal } from "@/app/_edge/request-journal";
import { believeConnectionsOnly } from "@/app/_edge/true-address";
import { startViewKeeping } from "@/app/_edge/views";
import "@/cache/answer.cjs";
import { env } from "@/env";
import { blockOtherFormats } from "@/newsroom/media/darkroom/open-picture";

/** What a process does besides answering: it hears of publications, and puts out what is due. */
export function startInstance() {
  if (process.env.NODE_ENV === "production") journalConsole();
  keepJournal();
  if (env().TRUST_PROXY !== "1") believeConnectionsOnly();
  blockOtherFormats();
  listenForRefreshes();
  startClock();
  startDeliveries();
  startHousekeeping();
  startViewKeeping();
}

import { startClock } from "@/app/_edge/clock";
import { startDeliveries } from "@/app/_edge/deliveries";
import { startHousekeeping } from "@/app/_edge/housekeeping";
import { listenForRefreshes } from "@/app/_edge/refresh-listener";
import { believeConnectionsOnly } from "@/app/_edge/true-address";
import { startViewKeeping } from "@/app/_edge/views";
import { env } from "@/env";
import { blockOtherFormats } from "@/newsroom/media/darkroom/open-picture";

/** What a process does besides answering: it hears of publications, and puts out what is due. */
export function startInstance() {
  if (env().TRUST_PROXY !== "1") believeConnectionsOnly();
  blockOtherFormats();
  listenForRefreshes();
  startClock();
  startDeliveries();
  startHousekeeping();
  startViewKeeping();
}

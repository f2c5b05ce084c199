import { startClock } from "@/app/_edge/clock";
import { listenForRefreshes } from "@/app/_edge/refresh-listener";
import { blockOtherFormats } from "@/newsroom/media/decode";

/** What a process does besides answering: it hears of publications, and puts out what is due. */
export function startInstance() {
  blockOtherFormats();
  listenForRefreshes();
  startClock();
}

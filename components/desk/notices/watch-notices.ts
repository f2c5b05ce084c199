import { hearLine } from "@/components/desk/line/hear-line";
import { NOTICES_READ } from "./ask-notices";

/** As long as a notice may wait where no line can be had. */
const EVERY_MS = 60_000;

/** Calls `look` whenever there is news, or may be, while the tab is looked at; returns what ends it. */
export function watchNotices(look: () => void): () => void {
  const lookIfSeen = () => {
    if (document.visibilityState !== "hidden") look();
  };
  const leave = hearLine(null, ({ kind }) => {
    if (kind === "notice") look();
  });
  const timer = setInterval(lookIfSeen, EVERY_MS);
  window.addEventListener("focus", lookIfSeen);
  document.addEventListener("visibilitychange", lookIfSeen);
  window.addEventListener(NOTICES_READ, look);
  return () => {
    leave();
    clearInterval(timer);
    window.removeEventListener("focus", lookIfSeen);
    document.removeEventListener("visibilitychange", lookIfSeen);
    window.removeEventListener(NOTICES_READ, look);
  };
}

import { NOTICES_READ } from "./ask-notices";

/** As long as a notice may wait when no signal comes. */
const EVERY_MS = 30_000;

/** Calls `look` whenever there may be news, while the tab is looked at; returns what ends it. */
export function watchNotices(look: () => void): () => void {
  const lookIfSeen = () => {
    if (document.visibilityState !== "hidden") look();
  };
  const timer = setInterval(lookIfSeen, EVERY_MS);
  window.addEventListener("focus", lookIfSeen);
  document.addEventListener("visibilitychange", lookIfSeen);
  window.addEventListener(NOTICES_READ, look);
  return () => {
    clearInterval(timer);
    window.removeEventListener("focus", lookIfSeen);
    document.removeEventListener("visibilitychange", lookIfSeen);
    window.removeEventListener(NOTICES_READ, look);
  };
}

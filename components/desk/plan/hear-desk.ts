import { hearLine } from "../line/hear-line";

/** Where no live line tells of a change, an open screen asks again this often. */
const ASK_AGAIN_MS = 30_000;

/** Calls `onStir` when something on the desk may have changed, until the returned function is called. */
export function hearDesk(onStir: () => void): () => void {
  const stir = () => {
    if (document.visibilityState === "visible") onStir();
  };
  const stopHearing = hearLine(null, (signal) => {
    if (signal.kind === "stir" || signal.kind === "open") stir();
  });
  const timer = setInterval(stir, ASK_AGAIN_MS);
  window.addEventListener("focus", stir);
  document.addEventListener("visibilitychange", stir);
  return () => {
    stopHearing();
    clearInterval(timer);
    window.removeEventListener("focus", stir);
    document.removeEventListener("visibilitychange", stir);
  };
}

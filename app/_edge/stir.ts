/** What happens within this is told together. */
const GATHER_MS = 250;
/** A busy desk stirs no more often than this. */
const QUIET_MS = 3_000;

/** Calls `tell` soon after something stirred, but not again and again while much does. */
export function stirring(tell: () => void): { stir: () => void; stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let toldAt = 0;
  return {
    stir: () => {
      timer ??= setTimeout(
        () => {
          timer = undefined;
          toldAt = Date.now();
          tell();
        },
        Math.max(GATHER_MS, toldAt + QUIET_MS - Date.now()),
      );
      timer.unref();
    },
    stop: () => clearTimeout(timer),
  };
}

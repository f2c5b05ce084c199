let last: Promise<unknown> = Promise.resolve();

/** One after the other: two hundred files at once are not held in memory at once. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}

type Waiting = { rank: number; go: () => void; leave: (why: Error) => void };

/**
 * Lets `atOnce` works run and `queue` wait, the lowest rank first. Whoever comes to a full queue takes the place of
 * the last one in it if their rank is lower, and is turned away if not.
 */
export function turns({ atOnce, queue, full }: { atOnce: number; queue: number; full: () => Error }) {
  const waiting: Waiting[] = [];
  let running = 0;

  function wait(rank: number): Promise<void> {
    return new Promise((go, leave) => {
      const behind = waiting.findIndex((other) => other.rank > rank);
      if (behind === -1) waiting.push({ rank, go, leave });
      else waiting.splice(behind, 0, { rank, go, leave });
      if (waiting.length > queue) waiting.pop()?.leave(full());
    });
  }

  return async function inTurn<Result>(rank: number, work: () => Promise<Result>): Promise<Result> {
    if (running >= atOnce) await wait(rank);
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next.go();
      else running -= 1;
    }
  };
}

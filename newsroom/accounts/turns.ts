type Waiting = { rank: number; go: () => void; leave: (why: Error) => void };

export type Turns = {
  atOnce: number;
  /** Of those whose rank is above 0, so many at once: the rest of the places is kept for whoever has rank 0. */
  behindAtOnce?: number;
  queue: number;
  full: () => Error;
};

/**
 * Lets `atOnce` works run and `queue` wait, the lowest rank first. Whoever comes to a full queue takes the place of
 * the last one in it if their rank is lower, and is turned away if not.
 */
export function turns({ atOnce, behindAtOnce = atOnce, queue, full }: Turns) {
  const waiting: Waiting[] = [];
  let running = 0;
  let behind = 0;

  const mayGo = (rank: number) => running < atOnce && (rank === 0 || behind < behindAtOnce);

  function count(rank: number, by: 1 | -1): void {
    running += by;
    if (rank > 0) behind += by;
  }

  function wait(rank: number): Promise<void> {
    return new Promise((go, leave) => {
      const after = waiting.findIndex((other) => other.rank > rank);
      if (after === -1) waiting.push({ rank, go, leave });
      else waiting.splice(after, 0, { rank, go, leave });
      if (waiting.length > queue) waiting.pop()?.leave(full());
    });
  }

  function callNext(): void {
    const at = waiting.findIndex(({ rank }) => mayGo(rank));
    if (at === -1) return;
    const [next] = waiting.splice(at, 1);
    if (!next) return;
    count(next.rank, 1);
    next.go();
  }

  return async function inTurn<Result>(rank: number, work: () => Promise<Result>): Promise<Result> {
    if (mayGo(rank)) count(rank, 1);
    else await wait(rank);
    try {
      return await work();
    } finally {
      count(rank, -1);
      callNext();
    }
  };
}

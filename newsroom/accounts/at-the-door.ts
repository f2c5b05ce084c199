import { TooMany } from "@/newsroom/errors";
import { doorSays as say } from "./door-says";
import { turns } from "./turns";
import { amongOthers } from "./under-way";

/** Of all that is asked at the door at one moment, as much as does not hold up whoever comes next. */
const AT_ONCE = 4;
/** Of those who were wrong lately or crowd one account: so few that somebody else waits for one hash at most. */
const BEHIND_AT_ONCE = 1;
/** A hundred who wait are served within seconds; more are an attack, and the worst of them are turned away. */
const QUEUE = 100;
/** How long a network's wrong tries put it behind others. */
const REMEMBERED_MS = 600_000;
const MOST_NETWORKS = 20_000;

const inTurn = turns({
  atOnce: AT_ONCE,
  behindAtOnce: BEHIND_AT_ONCE,
  queue: QUEUE,
  full: () => new TooMany(say.tooMany, 5),
});

/** This process's own memory, so that asking costs nothing: what blocks an account stands in the database. */
const wrongTries = new Map<string, { count: number; until: number }>();

function wrongFrom(network: string, now: Date): number {
  const known = wrongTries.get(network);
  return known && known.until > now.getTime() ? known.count : 0;
}

function rememberWrong(network: string, now: Date): void {
  const count = wrongFrom(network, now) + 1;
  wrongTries.delete(network);
  wrongTries.set(network, { count, until: now.getTime() + REMEMBERED_MS });
  const [oldest] = wrongTries.keys();
  if (wrongTries.size > MOST_NETWORKS && oldest !== undefined) wrongTries.delete(oldest);
}

/**
 * Does what is asked at the door when its turn comes. First come those whose network was not wrong lately, and of many
 * who try one account at once the first: a thousand guesses do not hold up one person who knows her password.
 */
export function atTheDoor<Result>(
  { network, who, now }: { network: string; who: string; now: Date },
  work: () => Promise<Result>,
): Promise<Result> {
  return amongOthers(who, (before) =>
    inTurn(wrongFrom(network, now) + before, () =>
      work().catch((refused) => {
        rememberWrong(network, now);
        throw refused;
      }),
    ),
  );
}

import { hash, verify } from "@node-rs/argon2";
import { TooMany } from "@/newsroom/errors";
import { doorSays as say } from "./door-says";
import { turns } from "./turns";

/** argon2id at 64 MiB takes about 54 ms on the smallest machine we serve from. */
const ARGON2ID = 2;
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const MAX_BYTES = 1_024;
/** Two hashes at once keep both cores busy; twenty waiting are a second, more is an attack. */
const AT_ONCE = 2;
const QUEUE = 20;

const inTurn = turns({
  atOnce: AT_ONCE,
  queue: QUEUE,
  full: () => new TooMany(say.tooMany, 5),
});

export const isHashable = (password: string) => Buffer.byteLength(password) <= MAX_BYTES;

export const hashPassword = (password: string) => inTurn(0, () => hash(password, PARAMETERS));

/** Whether a hash was made with other parameters than today's. */
export const isDated = (passwordHash: string) => !passwordHash.startsWith("$argon2id$v=19$m=65536,t=3,p=1$");

/** A hash of nothing anyone knows: an unknown address costs the same time as a known one. */
const decoy =
  "$argon2id$v=19$m=65536,t=3,p=1$ZGVjb3lkZWNveWRlY295MQ$3d1Zzr3Q8C1T7m2xg0mZb1o3sYw0dXq0u6Cz6vH0y3E";

/** Whether the password is the account's; without a hash it takes as long and says no. */
export async function checkPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (!isHashable(password)) return false;
  const matches = await inTurn(0, () => verify(passwordHash ?? decoy, password).catch(() => false));
  return matches && passwordHash !== null;
}

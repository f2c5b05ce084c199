import { hash, verify } from "@node-rs/argon2";
import { TooMany } from "@/newsroom/errors";

/** argon2id at 64 MiB takes about 54 ms on the smallest machine we serve from. */
const ARGON2ID = 2;
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const MAX_BYTES = 1_024;
/** Two hashes at once keep both cores busy; twenty waiting are a second, more is an attack. */
const AT_ONCE = 2;
const QUEUE = 20;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) {
    if (waiting.length >= QUEUE) throw new TooMany("محاولات كثيرة الآن. أعد المحاولة بعد لحظات.", 5);
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

export const isHashable = (password: string) => Buffer.byteLength(password) <= MAX_BYTES;

export const hashPassword = (password: string) => inTurn(() => hash(password, PARAMETERS));

/** A hash of nothing anyone knows: an unknown address costs the same time as a known one. */
const decoy =
  "$argon2id$v=19$m=65536,t=3,p=1$ZGVjb3lkZWNveWRlY295MQ$3d1Zzr3Q8C1T7m2xg0mZb1o3sYw0dXq0u6Cz6vH0y3E";

/** Whether the password is the account's; without a hash it takes as long and says no. */
export async function checkPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (!isHashable(password)) return false;
  const matches = await inTurn(() => verify(passwordHash ?? decoy, password).catch(() => false));
  return matches && passwordHash !== null;
}

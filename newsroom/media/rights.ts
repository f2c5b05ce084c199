export type Rights = { isBarred: boolean; usableFrom: Date | null; usableUntil: Date | null };
export type RightsFault = "barred" | "early" | "expired";

/** Why a picture may not be newly used now; null when it may. */
export function findRightsFault(
  { isBarred, usableFrom, usableUntil }: Rights,
  now: Date,
): RightsFault | null {
  if (isBarred) return "barred";
  if (usableFrom && usableFrom > now) return "early";
  return usableUntil && usableUntil <= now ? "expired" : null;
}

export const rightsSentences: Record<RightsFault, string> = {
  barred: "هذه الصورة موسومة «لا تُستخدم بعد».",
  early: "لم يبدأ الترخيص باستخدام هذه الصورة بعد.",
  expired: "انتهى الترخيص باستخدام هذه الصورة.",
};

export const sorted = (times: number[]) => [...times].sort((one, other) => one - other);

export const percentile = (times: number[], part: number) =>
  sorted(times)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

/** One line: what was measured, what came out, what it should be. */
export function tell(what: string, figure: string, goal: string): void {
  console.log(`${what.padEnd(52)} ${figure.padEnd(34)} goal ${goal}`);
}

export type ByteRange = { from: number; to: number };

const ONE = /^bytes=(?:(\d{1,15})-(\d{0,15})|-(\d{1,15}))$/;

/**
 * What part of `total` bytes a Range header asks for, `to` exclusive. Null: the whole, as for a unit nobody knows.
 * "none": a part that is not there, several parts at once, or words without sense; those are answered 416, since
 * whoever plays a recording never asks so.
 */
export function readRange(header: string | null, total: number): ByteRange | null | "none" {
  if (header === null || !/^bytes\s*=/i.test(header)) return null;
  const [matched, first, last, final] = ONE.exec(header) ?? [];
  if (matched === undefined) return "none";
  if (final !== undefined) {
    const from = Math.max(0, total - Number(final));
    return from < total ? { from, to: total } : "none";
  }
  const from = Number(first);
  const to = last ? Math.min(Number(last) + 1, total) : total;
  return from < to ? { from, to } : "none";
}

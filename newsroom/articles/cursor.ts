/** Where a list goes on: the last row's time (milliseconds) and id. */
export type Cursor = { at: Date; id: number };

const LATEST = 8_640_000_000_000_000;

/** `<milliseconds>-<id>`, both in base 36: short, and safe in any address. */
export const printCursor = (cursor: Cursor) =>
  `${cursor.at.getTime().toString(36)}-${cursor.id.toString(36)}`;

/** The cursor of an address, or null when it is not one of ours. */
export function parseCursor(value: string): Cursor | null {
  const [, time, id] = /^([0-9a-z]{1,11})-([0-9a-z]{1,10})$/.exec(value) ?? [];
  if (time === undefined || id === undefined) return null;
  const at = Number.parseInt(time, 36);
  return at <= LATEST ? { at: new Date(at), id: Number.parseInt(id, 36) } : null;
}

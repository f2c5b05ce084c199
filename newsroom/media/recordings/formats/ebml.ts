import { refuse } from "../refuse";

/** An element of EBML; `to` is null where the file does not say how long it is, as live recordings do. */
export type Element = { id: number; from: number; body: number; to: number | null };

/** A number whose first byte says how long it is. */
function vint(bytes: Buffer, at: number, most: number, keepsMark: boolean) {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || length > most || at + length > bytes.length) return refuse("broken");
  let value = keepsMark ? first : first & (0xff >> length);
  let isUnknown = !keepsMark && value === 0xff >> length;
  for (let next = 1; next < length; next++) {
    const part = bytes[at + next] ?? 0;
    value = value * 256 + part;
    isUnknown &&= part === 0xff;
  }
  return { value, length, isUnknown };
}

export function elementAt(bytes: Buffer, from: number, within: number): Element {
  const id = vint(bytes, from, 4, true);
  const size = vint(bytes, from + id.length, 8, false);
  const body = from + id.length + size.length;
  const to = size.isUnknown ? null : body + size.value;
  if (body > within || (to !== null && to > within)) return refuse("broken");
  return { id: id.value, from, body, to };
}

/** The elements that lie in one whose length is known. */
export function elementsIn(bytes: Buffer, { body, to }: Element): Element[] {
  const found: Element[] = [];
  for (let at = body; to !== null && at < to; ) {
    const element = elementAt(bytes, at, to);
    if (element.to === null) refuse("broken");
    found.push(element);
    at = element.to ?? to;
  }
  return found;
}

export const numberIn = (bytes: Buffer, { body, to }: Element) =>
  bytes
    .subarray(body, to ?? body)
    .subarray(0, 6)
    .reduce((sum, part) => sum * 256 + part, 0);

export function floatIn(bytes: Buffer, { body, to }: Element): number {
  return to === body + 8 ? bytes.readDoubleBE(body) : to === body + 4 ? bytes.readFloatBE(body) : 0;
}

const VOID = 0xec;

/** Leaves its room and takes what it says. */
export function voidElement(bytes: Buffer, { from, to }: Element): void {
  const room = (to ?? from) - from;
  if (room < 2) return;
  bytes.fill(0, from, from + room);
  bytes[from] = VOID;
  if (room < 9) bytes[from + 1] = 0x80 | (room - 2);
  else {
    bytes[from + 1] = 0x01;
    bytes.writeUIntBE(room - 9, from + 3, 6);
  }
}

/** A telephone network shows thousands of readers under one address. */
const PER_ADDRESS = 200;
/** Each costs some kilobytes; whoever finds no place asks every few seconds instead. */
const IN_ALL = 5_000;

const lines = new Map<string, number>();
let all = 0;

/** Counts a reader's line; null when there are too many, else what frees the place. */
export function takeReaderLine(address: string): (() => void) | null {
  const own = lines.get(address) ?? 0;
  if (own >= PER_ADDRESS || all >= IN_ALL) return null;
  lines.set(address, own + 1);
  all += 1;
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    all -= 1;
    const left = (lines.get(address) ?? 1) - 1;
    if (left > 0) lines.set(address, left);
    else lines.delete(address);
  };
}

/** Pasted HTML beyond this freezes a browser before anything can be read out of it. */
const MOST_HTML = 2_000_000;
const MOST_TEXT = 500_000;

/** Stops what no browser could take in at once; everything else the schema reads in its own way. */
export function guardPaste(event: ClipboardEvent, onTooLong: () => void): boolean {
  const html = event.clipboardData?.getData("text/html").length ?? 0;
  const text = event.clipboardData?.getData("text/plain").length ?? 0;
  if (html <= MOST_HTML && text <= MOST_TEXT) return false;
  event.preventDefault();
  onTooLong();
  return true;
}

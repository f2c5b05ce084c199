/** Long enough to be between two words: a question that opens under somebody's fingers swallows what they type. */
const STILL_MS = 1_000;

/** Acts once nobody has typed for a moment; `typedAt` says when somebody last did. Returns what calls it off. */
export function whenStill(typedAt: () => number, act: () => void): () => void {
  let timer = setTimeout(look, STILL_MS);
  function look() {
    const left = typedAt() + STILL_MS - Date.now();
    if (left <= 0) act();
    else timer = setTimeout(look, left);
  }
  return () => clearTimeout(timer);
}

/**
 * Matches one word against a pattern in which `*` is any run of letters, and says what each stood for.
 * Each piece is looked for once, from where the last one ended: linear, whatever is typed.
 */
export function matchWord(pieces: readonly string[], word: string): string[] | null {
  const [first = "", ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return word === first ? [] : null;
  if (!word.startsWith(first) || !word.endsWith(last) || word.length < first.length + last.length)
    return null;
  const end = word.length - last.length;
  const stars: string[] = [];
  let at = first.length;
  for (const piece of others) {
    const found = word.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return null;
    stars.push(word.slice(at, found));
    at = found + piece.length;
  }
  return [...stars, word.slice(at, end)];
}

/** Puts what the stars stood for into a text, one star after the other. */
export function fillStars(text: string, stars: readonly string[]): string {
  let next = 0;
  return text.replace(/\*/g, () => stars[next++] ?? "");
}
